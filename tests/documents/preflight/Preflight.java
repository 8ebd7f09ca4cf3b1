// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

import java.io.File;
import org.apache.pdfbox.preflight.PreflightDocument;
import org.apache.pdfbox.preflight.ValidationResult;
import org.apache.pdfbox.preflight.parser.PreflightParser;

/** Says whether PDF files are valid PDF/A-1b: one line for each fault, exit code 1 if there is any. */
public class Preflight {
    public static void main(String[] files) throws Exception {
        boolean valid = true;
        for (String file : files) {
            PreflightParser parser = new PreflightParser(new File(file));
            parser.parse();
            try (PreflightDocument document = parser.getPreflightDocument()) {
                document.validate();
                ValidationResult result = document.getResult();
                for (ValidationResult.ValidationError error : result.getErrorsList()) {
                    System.out.println(file + ": " + error.getErrorCode() + " " + error.getDetails());
                }
                valid = valid && result.isValid();
            }
        }
        System.out.println(valid ? "PDF/A-1b" : "not PDF/A-1b");
        System.exit(valid ? 0 : 1);
    }
}
