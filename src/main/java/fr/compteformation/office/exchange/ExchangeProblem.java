package fr.compteformation.office.exchange;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

import fr.compteformation.platform.database.ChangeRefused;
import fr.compteformation.platform.database.DatabaseAway;

/**
 * The problems that the exchange answers with (RFC 9457). They never repeat what was
 * sent. The types are a contract: programs compare them.
 */
enum ExchangeProblem {

	UNAUTHORIZED(HttpStatus.UNAUTHORIZED, "The key is missing, unknown, revoked or over"),

	FORBIDDEN(HttpStatus.FORBIDDEN, "The key may not be used for this, or there is no such address"),

	INVALID(HttpStatus.BAD_REQUEST, "The request is not as described"),

	NOT_FOUND(HttpStatus.NOT_FOUND, "Nothing found"),

	IN_PROGRESS(HttpStatus.CONFLICT, "The same delivery is being received"),

	TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "The file is too large"),

	TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS, "Too many requests"),

	UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "The portal cannot do this now"),

	FAILED(HttpStatus.INTERNAL_SERVER_ERROR, "The portal failed");

	/** After how long to try again what is unavailable. */
	private static final Duration LATER = Duration.ofMinutes(1);

	private final HttpStatus status;

	private final String title;

	ExchangeProblem(HttpStatus status, String title) {
		this.status = status;
		this.title = title;
	}

	/** Whether a failure ends by itself, or with the read-only mode. */
	static boolean isUnavailable(Throwable failure) {
		return ChangeRefused.isReasonOf(failure) || DatabaseAway.isReasonOf(failure);
	}

	String type() {
		return "urn:compte-formation:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	HttpStatus status() {
		return this.status;
	}

	/** The answer of an endpoint. */
	ResponseEntity<Object> answer() {
		return answer((this == UNAVAILABLE) ? LATER : Duration.ZERO);
	}

	/**
	 * The answer of an endpoint.
	 * @param wait after how long to come back; zero if that is not known
	 */
	ResponseEntity<Object> answer(Duration wait) {
		ProblemDetail body = ProblemDetail.forStatus(this.status);
		body.setType(URI.create(type()));
		body.setTitle(this.title);
		ResponseEntity.BodyBuilder answer = ResponseEntity.status(this.status)
			.contentType(MediaType.APPLICATION_PROBLEM_JSON);
		if (!wait.isZero()) {
			answer.header(HttpHeaders.RETRY_AFTER, seconds(wait));
		}
		return answer.body(body);
	}

	/** The answer of a filter. */
	void write(HttpServletResponse response) throws IOException {
		write(response, (this == UNAVAILABLE) ? LATER : Duration.ZERO);
	}

	/** The same, with the time after which to come back. */
	void write(HttpServletResponse response, Duration wait) throws IOException {
		response.setStatus(this.status.value());
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		response.setCharacterEncoding(StandardCharsets.UTF_8);
		if (this == UNAUTHORIZED) {
			response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
		}
		if (!wait.isZero()) {
			response.setHeader(HttpHeaders.RETRY_AFTER, seconds(wait));
		}
		response.getWriter()
			.write("{\"type\":\"%s\",\"title\":\"%s\",\"status\":%d}".formatted(type(), this.title,
					this.status.value()));
	}

	private static String seconds(Duration wait) {
		return String.valueOf(wait.plusMillis(999).toSeconds());
	}

}
