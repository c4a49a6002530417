package fr.compteformation.platform.base.ui;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.UIInternals;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.UidlRequestHandler;

import org.jspecify.annotations.Nullable;

/**
 * Keeps the last answer to a page compressed. Vaadin keeps it in case that it got lost
 * and is asked for again; the contents of a new page are the largest thing that an open
 * page holds.
 */
class PackedAnswers extends UidlRequestHandler {

	/** Smaller answers stay as they are. */
	static final int LARGE = 8_000;

	private static final char PACKED = 0;

	@Override
	public Optional<ResponseWriter> synchronizedHandleRequest(VaadinSession session, VaadinRequest request,
			VaadinResponse response, String body) throws IOException {
		@Nullable UI page = session.getService().findUI(request);
		if (!isNew(body, page)) {
			change(page, PackedAnswers::unpacked);
		}
		try {
			return super.synchronizedHandleRequest(session, request, response, body);
		}
		finally {
			change(page, PackedAnswers::packed);
		}
	}

	// Whether it is not asked again for the last answer. Quotation marks inside what
	// somebody typed follow a backslash.
	private static boolean isNew(String message, @Nullable UI page) {
		if (page == null) {
			return false;
		}
		String number = "\"clientId\":" + (page.getInternals().getLastProcessedClientToServerId() + 1);
		return message.contains(number + ",") || message.contains(number + "}");
	}

	private static void change(@Nullable UI page, UnaryOperator<String> change) {
		if (page != null) {
			UIInternals internals = page.getInternals();
			String answer = internals.getLastRequestResponse();
			if (answer != null) {
				internals.setLastRequestResponse(change.apply(answer));
			}
		}
	}

	/** A text of one byte for each compressed byte. */
	static String packed(String answer) {
		if (answer.length() < LARGE || answer.charAt(0) == PACKED) {
			return answer;
		}
		Deflater fast = new Deflater(Deflater.BEST_SPEED);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(answer.length() / 4);
		try (DeflaterOutputStream packing = new DeflaterOutputStream(bytes, fast)) {
			packing.write(answer.getBytes(StandardCharsets.UTF_8));
		}
		catch (IOException impossible) {
			throw new IllegalStateException(impossible);
		}
		finally {
			fast.end();
		}
		return PACKED + bytes.toString(StandardCharsets.ISO_8859_1);
	}

	static String unpacked(String answer) {
		if (answer.isEmpty() || answer.charAt(0) != PACKED) {
			return answer;
		}
		byte[] bytes = answer.substring(1).getBytes(StandardCharsets.ISO_8859_1);
		try (InflaterInputStream unpacking = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
			return new String(unpacking.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

}
