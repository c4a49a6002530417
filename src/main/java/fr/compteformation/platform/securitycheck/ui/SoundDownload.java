package fr.compteformation.platform.securitycheck.ui;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRange;
import org.springframework.http.HttpStatus;

import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;

import fr.compteformation.platform.securitycheck.Sound;

/**
 * Serves a sound to the session it was made for. Supports range requests, which many
 * browsers require for audio, especially on phones.
 */
class SoundDownload implements DownloadHandler {

	private final transient Supplier<Optional<Sound>> source;

	SoundDownload(Supplier<Optional<Sound>> source) {
		this.source = source;
	}

	@Override
	public void handleDownloadRequest(DownloadEvent event) throws IOException {
		Optional<Sound> sound = this.source.get();
		if (sound.isPresent()) {
			send(sound.get(), range(event.getRequest().getHeader(HttpHeaders.RANGE)), event);
		}
		else {
			event.getResponse().setStatus(HttpStatus.NOT_FOUND.value());
		}
	}

	private static void send(Sound sound, Optional<HttpRange> asked, DownloadEvent event) throws IOException {
		VaadinResponse response = event.getResponse();
		int length = sound.bytes().length;
		int first = asked.map((range) -> (int) range.getRangeStart(length)).orElse(0);
		int last = asked.map((range) -> (int) range.getRangeEnd(length)).orElse(length - 1);
		if (first > last) {
			response.setStatus(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE.value());
			return;
		}
		if (asked.isPresent()) {
			response.setStatus(HttpStatus.PARTIAL_CONTENT.value());
			response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes %d-%d/%d".formatted(first, last, length));
		}
		response.setContentType(sound.type());
		response.setHeader(HttpHeaders.ACCEPT_RANGES, "bytes");
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		response.setContentLength(last - first + 1);
		event.getOutputStream().write(sound.bytes(), first, last - first + 1);
	}

	// The first range suffices; an unreadable header counts as none (RFC 9110, 14.2).
	private static Optional<HttpRange> range(@Nullable String header) {
		try {
			return HttpRange.parseRanges(header).stream().findFirst();
		}
		catch (IllegalArgumentException unreadable) {
			return Optional.empty();
		}
	}

}
