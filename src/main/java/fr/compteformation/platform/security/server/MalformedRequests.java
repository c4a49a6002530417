package fr.compteformation.platform.security.server;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;

/**
 * Answers requests that Tomcat cannot parse and no filter sees: malformed addresses,
 * endless headers. Replaces Tomcat’s page by ours, with the usual headers.
 */
class MalformedRequests extends ErrorReportValve {

	private final RefusalPage page;

	MalformedRequests(RefusalPage page) {
		this.page = page;
	}

	@Override
	protected void report(Request request, Response response, @Nullable Throwable failure) {
		int status = response.getStatus();
		if (status < HttpServletResponse.SC_BAD_REQUEST || response.getContentWritten() > 0
				|| !response.setErrorReported() || !isOpen(response)) {
			return;
		}
		HeadersOfErrors.WRITERS.forEach((writer) -> writer.writeHeaders(request, response));
		response.setContentType("text/html");
		response.setCharacterEncoding(StandardCharsets.UTF_8.name());
		try {
			Writer writer = response.getReporter();
			if (writer != null) {
				writer.write(this.page.of(status));
				response.finishResponse();
			}
		}
		catch (IOException gone) {
			// The client is gone.
		}
	}

	private static boolean isOpen(Response response) {
		AtomicBoolean open = new AtomicBoolean();
		response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, open);
		return open.get();
	}

}
