// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

package javax.activation;

import java.io.IOException;
import java.io.InputStream;

/** Preflight names this class, which recent Java no longer brings. */
public interface DataSource {
    InputStream getInputStream() throws IOException;

    String getContentType();

    String getName();
}
