package fr.compteformation.platform.security.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * The security headers of answers that are given before the filter chain.
 */
public final class ErrorHeaders {

	private ErrorHeaders() {
	}

	public static void write(HttpServletRequest request, HttpServletResponse response) {
		HeadersOfErrors.WRITERS.forEach((writer) -> writer.writeHeaders(request, response));
	}

}
