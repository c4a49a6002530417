package fr.compteformation.platform.security.admission;

import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Enumeration;
import java.util.Map;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

/**
 * A request that is not in work while it waits for the browser to send its body.
 * Otherwise a few slow senders could keep a node full.
 */
final class UncountedBody extends HttpServletRequestWrapper {

	private final RequestsInWork crowd;

	private @Nullable BufferedReader reader;

	UncountedBody(HttpServletRequest request, RequestsInWork crowd) {
		super(request);
		this.crowd = crowd;
	}

	@Override
	public ServletInputStream getInputStream() throws IOException {
		return new Uncounted(super.getInputStream());
	}

	@Override
	public BufferedReader getReader() throws IOException {
		if (this.reader == null) {
			this.reader = new BufferedReader(uncounted(super.getReader()));
		}
		return this.reader;
	}

	// The first question for a parameter may read the body of a form.
	@Override
	public @Nullable String getParameter(String name) {
		return waiting(() -> super.getParameter(name));
	}

	@Override
	public Map<String, String[]> getParameterMap() {
		return waiting(super::getParameterMap);
	}

	@Override
	public Enumeration<String> getParameterNames() {
		return waiting(super::getParameterNames);
	}

	@Override
	public String @Nullable [] getParameterValues(String name) {
		return waiting(() -> super.getParameterValues(name));
	}

	private Reader uncounted(Reader body) {
		return new FilterReader(body) {

			@Override
			public int read() throws IOException {
				return waiting(this.in::read);
			}

			@Override
			public int read(char[] buffer, int offset, int length) throws IOException {
				return waiting(() -> this.in.read(buffer, offset, length));
			}
		};
	}

	private <T extends @Nullable Object, E extends Exception> T waiting(Reading<T, E> reading) throws E {
		this.crowd.leave();
		try {
			return reading.read();
		}
		finally {
			this.crowd.enter();
		}
	}

	private interface Reading<T extends @Nullable Object, E extends Exception> {

		T read() throws E;

	}

	private final class Uncounted extends ServletInputStream {

		private final ServletInputStream body;

		Uncounted(ServletInputStream body) {
			this.body = body;
		}

		@Override
		public int read() throws IOException {
			return waiting(this.body::read);
		}

		@Override
		public int read(byte[] buffer, int offset, int length) throws IOException {
			return waiting(() -> this.body.read(buffer, offset, length));
		}

		@Override
		public boolean isFinished() {
			return this.body.isFinished();
		}

		@Override
		public boolean isReady() {
			return this.body.isReady();
		}

		@Override
		public void setReadListener(ReadListener listener) {
			this.body.setReadListener(listener);
		}

		@Override
		public void close() throws IOException {
			this.body.close();
		}

	}

}
