// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

package javax.xml.bind;

import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.GregorianCalendar;

/** Preflight reads numbers and dates through this class, which recent Java no longer brings. */
public final class DatatypeConverter {
    private DatatypeConverter() {
    }

    public static int parseInt(String text) {
        return Integer.parseInt(text.trim());
    }

    public static Calendar parseDateTime(String text) {
        boolean zoned = text.matches(".*(Z|[+-]\\d\\d:\\d\\d)");
        return GregorianCalendar.from(ZonedDateTime.parse(zoned ? text : text + "Z"));
    }
}
