; SPDX-FileCopyrightText: 2026 Les auteurs de Trame
; SPDX-License-Identifier: GPL-3.0-or-later
;
; The installer: for whoever runs it or for all, with the start menu, `.trame` opened by a double click, and an
; uninstaller that leaves people's files alone. Silent: /S, with /AllUsers or /CurrentUser, /D=folder last.
; Defined by build.sh: VERSION, FOLDER (what is installed), OUTPUT, ICON, SIDE (the picture of the first and last pages),
; LICENSE_FILE, SIZE (KB); SIGN (a command that
; signs a file) where there is a certificate.
Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma

!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_INSTALLMODE_DEFAULT_CURRENTUSER
!define MULTIUSER_INSTALLMODE_INSTDIR "Trame"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "Software\Trame"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "Folder"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "Software\Trame"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "Folder"
!define MULTIUSER_USE_PROGRAMFILES64
!include MultiUser.nsh
!include MUI2.nsh
!include x64.nsh

!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Trame"

Name "Trame"
OutFile "${OUTPUT}"
!ifdef SIGN
  !uninstfinalize '"${SIGN}" "%1"'
!endif
BrandingText "Trame ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Trame"
VIAddVersionKey "FileDescription" "Trame"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "CompanyName" "Les auteurs de Trame"
VIAddVersionKey "LegalCopyright" "GPL-3.0-or-later"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${SIDE}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\trame.exe"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_LICENSE "${LICENSE_FILE}"
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "English"

LangString FILE_TYPE ${LANG_FRENCH} "Accord-cadre Trame"
LangString FILE_TYPE ${LANG_ENGLISH} "Trame framework agreement"

LangString STILL_OPEN ${LANG_FRENCH} "Trame est ouvert et ne peut pas être remplacé. Fermez-le, puis réessayez. Vos fichiers ne sont pas touchés."
LangString STILL_OPEN ${LANG_ENGLISH} "Trame is open and can't be replaced. Close it, then try again. Your files are not touched."

; A program that runs can't be written: nothing is begun until it is closed. Silent, it ends with code 3.
!macro AWAIT_CLOSED
  ${Do}
    ${IfNot} ${FileExists} "$INSTDIR\trame.exe"
      ${Break}
    ${EndIf}
    ClearErrors
    FileOpen $0 "$INSTDIR\trame.exe" a
    ${IfNot} ${Errors}
      FileClose $0
      ${Break}
    ${EndIf}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(STILL_OPEN)" /SD IDCANCEL IDRETRY +3
    SetErrorLevel 3
    Quit
  ${Loop}
!macroend

Function .onInit
  SetRegView 64
  !insertmacro MULTIUSER_INIT
FunctionEnd

Function un.onInit
  SetRegView 64
  !insertmacro MULTIUSER_UNINIT
FunctionEnd

Section "Trame"
  !insertmacro AWAIT_CLOSED
  ; What an earlier version had and this one hasn't doesn't stay behind.
  RMDir /r "$INSTDIR\platforms"
  RMDir /r "$INSTDIR\styles"
  RMDir /r "$INSTDIR\imageformats"
  RMDir /r "$INSTDIR\translations"
  SetOutPath "$INSTDIR"
  File /r "${FOLDER}\*"
  WriteUninstaller "$INSTDIR\uninstall.exe"

  CreateShortcut "$SMPROGRAMS\Trame.lnk" "$INSTDIR\trame.exe"
  WriteRegStr SHCTX "Software\Trame" "Folder" "$INSTDIR"

  WriteRegStr SHCTX "Software\Classes\.trame" "" "Trame.Accord"
  WriteRegStr SHCTX "Software\Classes\Trame.Accord" "" "$(FILE_TYPE)"
  WriteRegStr SHCTX "Software\Classes\Trame.Accord\DefaultIcon" "" "$INSTDIR\trame.exe,1"
  WriteRegStr SHCTX "Software\Classes\Trame.Accord\shell\open\command" "" '"$INSTDIR\trame.exe" "%1"'
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'

  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayName" "Trame"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\trame.exe,0"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "Publisher" "Les auteurs de Trame"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode /S'
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "EstimatedSize" ${SIZE}
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoRepair" 1
SectionEnd

Section "Uninstall"
  !insertmacro AWAIT_CLOSED
  ; Only what was installed: a file that somebody keeps in this folder stays, and the folder with it.
  !include "${FOLDER}.nsh"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Trame.lnk"
  DeleteRegKey SHCTX "${UNINSTALL_KEY}"
  DeleteRegKey SHCTX "Software\Classes\Trame.Accord"
  DeleteRegKey SHCTX "Software\Classes\.trame"
  DeleteRegKey SHCTX "Software\Trame"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
