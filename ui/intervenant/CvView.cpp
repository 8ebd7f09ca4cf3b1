// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/intervenant/CvView.h"

#include "ui/common/Tokens.h"
#include "ui/intervenant/CvMarks.h"

#include <QEvent>
#include <QScrollBar>
#include <QTextCursor>

namespace trame::ui {

namespace {

QTextCharFormat plain(const QPalette &palette)
{
    QTextCharFormat format;
    format.setForeground(tokens(palette).text);
    return format;
}

QTextBlockFormat block(int before)
{
    QTextBlockFormat format;
    format.setTopMargin(before);
    format.setBottomMargin(2);
    return format;
}

} // namespace

CvView::CvView(QWidget *parent)
    : QTextEdit{parent}
{
    setReadOnly(true);
    setAccessibleName(tr("CV anonymisé tel qu’il sera imprimé"));
    setTabChangesFocus(true);
}

void CvView::setCv(const Intervenant &person, const CvAnonymise &cv)
{
    m_person = person;
    m_cv = cv;
    write();
}

void CvView::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        write();
}

void CvView::write()
{
    const auto place = verticalScrollBar()->value();
    const CvMarks marks{m_person};
    m_passages = 0;
    clear();
    QTextCursor cursor{document()};
    auto title = plain(palette());
    title.setFontPointSize(font().pointSizeF() > 0 ? font().pointSizeF() + 2 : 12);
    title.setFontWeight(QFont::DemiBold);
    cursor.setBlockFormat(block(0));
    cursor.insertText(tr("CV anonymisé %1").arg(QString::fromStdString(m_person.code)), title);
    cursor.insertBlock(block(gridUnit));
    piece(cursor, m_cv.titre, marks, true);
    if (!m_cv.resume.empty()) {
        cursor.insertBlock(block(gridUnit));
        piece(cursor, m_cv.resume, marks);
    }
    list(cursor, tr("Formation"), m_cv.formations, marks);
    list(cursor, tr("Compétences"), m_cv.competences, marks);
    list(cursor, tr("Certifications"), m_cv.certifications, marks);
    list(cursor, tr("Langues"), m_cv.langues, marks);
    if (!m_cv.missions.empty())
        heading(cursor, tr("Missions"));
    for (const auto &told : m_cv.missions)
        mission(cursor, told, marks);
    // The view's own cursor went along with what was written.
    moveCursor(QTextCursor::Start);
    verticalScrollBar()->setValue(place);
}

void CvView::heading(QTextCursor &cursor, const QString &text)
{
    auto format = plain(palette());
    format.setForeground(tokens(palette()).link);
    format.setFontWeight(QFont::DemiBold);
    cursor.insertBlock(block(2 * gridUnit));
    cursor.insertText(text, format);
}

void CvView::list(QTextCursor &cursor, const QString &title, const std::vector<std::string> &items,
                  const CvMarks &marks)
{
    if (items.empty())
        return;
    heading(cursor, title);
    for (const auto &item : items) {
        cursor.insertBlock(block(0));
        cursor.insertText(QStringLiteral("• "), plain(palette()));
        piece(cursor, item, marks);
    }
}

void CvView::mission(QTextCursor &cursor, const MissionCv &mission, const CvMarks &marks)
{
    cursor.insertBlock(block(gridUnit));
    const auto separator = QStringLiteral(" · ");
    const auto start = cursor.position();
    const auto kind = CvText::Duration;
    auto strong = plain(palette());
    strong.setFontWeight(QFont::DemiBold);
    if (!mission.duree.empty()) {
        const auto text = QString::fromStdString(mission.duree);
        if (marks.in(text, kind).isEmpty())
            cursor.insertText(text, strong);
        else
            piece(cursor, mission.duree, marks, true);
    }
    for (const auto *text : {&mission.contexte, &mission.role}) {
        if (text->empty())
            continue;
        if (cursor.position() > start)
            cursor.insertText(separator, plain(palette()));
        piece(cursor, *text, marks);
    }
    if (mission.travaux.empty())
        return;
    cursor.insertBlock(block(0));
    piece(cursor, mission.travaux, marks);
}

void CvView::piece(QTextCursor &cursor, const std::string &text, const CvMarks &marks, bool strong)
{
    const auto whole = QString::fromStdString(text);
    auto usual = plain(palette());
    usual.setFontWeight(strong ? QFont::DemiBold : QFont::Normal);
    const auto &late = tokens(palette()).of(Tone::Late);
    auto marked = usual;
    marked.setBackground(late.background);
    marked.setForeground(late.text);
    auto kind = marked;
    kind.setFontWeight(QFont::Bold);
    int from = 0;
    for (const auto &mark : marks.in(whole, CvText::Free)) {
        if (mark.start < from)
            continue;
        cursor.insertText(whole.mid(from, mark.start - from), usual);
        cursor.insertText(whole.mid(mark.start, mark.length), marked);
        // A word beside the colour: which kind it is.
        cursor.insertText(tr(" [%1]").arg(CvMarks::name(mark.kind)), kind);
        from = mark.start + mark.length;
        ++m_passages;
    }
    cursor.insertText(whole.mid(from), usual);
}

} // namespace trame::ui
