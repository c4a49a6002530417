package fr.compteformation.platform.security;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.servlet.ServletException;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/**
 * Ends slow uploads with status 408, whatever code reads the body. Tomcat’s own timeout
 * only covers the wait for the next byte, so a body of one byte per second would never
 * time out.
 */
class TransferLimit extends ValveBase {

	/** Tomcat’s default for swallowing unread bodies: 2 MB. */
	private static final int MOST_UNREAD = 2 << 20;

	private final TransferSettings settings;

	TransferLimit(TransferSettings settings) {
		super(true);
		this.settings = settings;
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		org.apache.coyote.Request received = request.getCoyoteRequest();
		InputBuffer body = received.getInputBuffer();
		received.setInputBuffer(new Paced(body));
		try {
			getNext().invoke(request, response);
			if (!request.isAsync() && !isReadToItsEnd(received)) {
				response.finishResponse();
				readTheRest(received);
			}
		}
		finally {
			received.setInputBuffer(body);
		}
	}

	// Tomcat would do the same, but wait for each byte.
	private static void readTheRest(org.apache.coyote.Request request) {
		try {
			Nowhere nowhere = new Nowhere();
			int read = request.hasExpectation() ? -1 : 0;
			for (int unread = 0; read >= 0 && unread < MOST_UNREAD; unread += read) {
				read = request.doRead(nowhere);
			}
		}
		catch (IOException tooSlow) {
			// The connection is closed below.
		}
		if (!isReadToItsEnd(request)) {
			request.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
		}
	}

	private static boolean isReadToItsEnd(org.apache.coyote.Request request) {
		AtomicBoolean read = new AtomicBoolean();
		request.action(ActionCode.REQUEST_BODY_FULLY_READ, read);
		return read.get();
	}

	/** A body that is read as long as it arrives fast enough. */
	private final class Paced implements InputBuffer {

		private final InputBuffer body;

		private final long start = System.nanoTime();

		private long bytes;

		private Paced(InputBuffer body) {
			this.body = body;
		}

		@Override
		public int doRead(ApplicationBufferHandler reader) throws IOException {
			int read = this.body.doRead(reader);
			if (read > 0) {
				this.bytes += read;
				if (System.nanoTime() - this.start > TransferLimit.this.settings.longest(this.bytes).toNanos()) {
					throw new SocketTimeoutException("the body of the request arrives too slowly");
				}
			}
			return read;
		}

		@Override
		public int available() {
			return this.body.available();
		}

	}

	/** Discards input. */
	private static final class Nowhere implements ApplicationBufferHandler {

		private ByteBuffer buffer = ByteBuffer.allocate(0);

		@Override
		public void setByteBuffer(ByteBuffer buffer) {
			this.buffer = buffer;
		}

		@Override
		public ByteBuffer getByteBuffer() {
			return this.buffer;
		}

		@Override
		public void expand(int size) {
			// Tomcat supplies its own buffer.
		}

	}

}
