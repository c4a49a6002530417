package fr.compteformation.platform.securitycheck.ui;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.streams.DownloadEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import fr.compteformation.platform.securitycheck.Sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

class SoundDownloadTests {

	private static final Sound SOUND = new Sound("0123456789".getBytes(StandardCharsets.UTF_8), "audio/wav");

	private final ByteArrayOutputStream sent = new ByteArrayOutputStream();

	private final VaadinResponse response = mock(VaadinResponse.class);

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "nonsense", "bytes=9-2", "bytes=-", "seconds=1-2" })
	void isWholeWhenNoPartIsAskedFor(@Nullable String range) throws IOException {
		download(Optional.of(SOUND), range);
		assertThat(this.sent).hasToString("0123456789");
		verify(this.response, never()).setStatus(anyInt());
		verify(this.response).setContentType("audio/wav");
		verify(this.response).setHeader("Cache-Control", "no-store");
		verify(this.response).setHeader("Accept-Ranges", "bytes");
	}

	@ParameterizedTest
	@CsvSource({ "bytes=0-1, 01, bytes 0-1/10", "bytes=3-, 3456789, bytes 3-9/10", "bytes=-2, 89, bytes 8-9/10",
			"bytes=8-99, 89, bytes 8-9/10", "'bytes=1-2,4-5', 12, bytes 1-2/10" })
	void comesInParts(String range, String part, String described) throws IOException {
		download(Optional.of(SOUND), range);
		assertThat(this.sent).hasToString(part);
		verify(this.response).setStatus(206);
		verify(this.response).setHeader("Content-Range", described);
	}

	@Test
	void endsAtItsEnd() throws IOException {
		download(Optional.of(SOUND), "bytes=10-20");
		verify(this.response).setStatus(416);
		assertThat(this.sent.size()).isZero();
	}

	@Test
	void isNotFoundOnceTheChallengeIsOver() throws IOException {
		download(Optional.empty(), null);
		verify(this.response).setStatus(404);
		verify(this.response, never()).setHeader(eq("Content-Range"), any());
		assertThat(this.sent.size()).isZero();
	}

	private void download(Optional<Sound> sound, @Nullable String range) throws IOException {
		VaadinRequest request = mock(VaadinRequest.class);
		when(request.getHeader("Range")).thenReturn(range);
		DownloadEvent event = mock(DownloadEvent.class);
		when(event.getRequest()).thenReturn(request);
		when(event.getResponse()).thenReturn(this.response);
		when(event.getOutputStream()).thenReturn(this.sent);
		new SoundDownload(() -> sound).handleDownloadRequest(event);
	}

}
