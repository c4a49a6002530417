package fr.compteformation.platform.securitycheck;

import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;

/**
 * The CaptchEtat client: a token by OAuth 2 client credentials, kept until it expires,
 * then the picture, its audio version, and the check of the answer.
 */
class CaptchEtatClient {

	/** How long before its expiry a token is renewed. */
	private static final Duration MARGIN = Duration.ofSeconds(30);

	private static final String CAPTCHA = "/simple-captcha-endpoint?get={part}&c={style}";

	private final CaptchEtatSettings settings;

	private final Clock clock;

	private final RestClient rest;

	private @Nullable Token token;

	private Instant tokenEnds = Instant.EPOCH;

	CaptchEtatClient(CaptchEtatSettings settings, Clock clock) {
		this.settings = settings;
		this.clock = clock;
		JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(
				HttpClient.newBuilder().connectTimeout(settings.timeout()).build());
		requests.setReadTimeout(settings.timeout());
		this.rest = RestClient.builder().requestFactory(requests).build();
	}

	/** Fetches a new picture of characters. */
	Captcha draw() {
		return Objects.requireNonNull(authorized(() -> this.rest.get()
			.uri(this.settings.api() + CAPTCHA, "image", this.settings.style())
			.headers((headers) -> headers.setBearerAuth(bearer()))
			.accept(MediaType.APPLICATION_JSON)
			.retrieve()
			.body(Captcha.class)));
	}

	/** Fetches its audio version. */
	Sound speak(String uuid) {
		byte[] bytes = authorized(() -> this.rest.get()
			.uri(this.settings.api() + CAPTCHA + "&t={uuid}", "sound", this.settings.style(), uuid)
			.headers((headers) -> headers.setBearerAuth(bearer()))
			.retrieve()
			.body(byte[].class));
		return new Sound(Objects.requireNonNull(bytes), "audio/wav");
	}

	/** Whether the code matches the picture. The service checks each picture once. */
	boolean isRight(String uuid, String code) {
		return Boolean.TRUE.equals(authorized(() -> this.rest.post()
			.uri(this.settings.api() + "/valider-captcha")
			.headers((headers) -> headers.setBearerAuth(bearer()))
			.contentType(MediaType.APPLICATION_JSON)
			.body(Map.of("uuid", uuid, "code", code))
			.retrieve()
			.body(Boolean.class)));
	}

	// A token may be revoked early: retry once with a new one.
	private <T> @Nullable T authorized(Supplier<@Nullable T> call) {
		try {
			return call.get();
		}
		catch (HttpClientErrorException.Unauthorized refused) {
			forgetToken();
			return call.get();
		}
	}

	private synchronized void forgetToken() {
		this.token = null;
	}

	private synchronized String bearer() {
		Token held = this.token;
		if (held == null || !this.clock.instant().isBefore(this.tokenEnds)) {
			held = newToken();
			this.token = held;
			this.tokenEnds = this.clock.instant().plusSeconds(held.validity()).minus(MARGIN);
		}
		return held.value();
	}

	private Token newToken() {
		MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
		form.add("grant_type", "client_credentials");
		form.add("client_id", this.settings.clientId());
		form.add("client_secret", this.settings.clientSecret());
		form.add("scope", "piste.captchetat");
		return Objects.requireNonNull(this.rest.post()
			.uri(this.settings.tokens())
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.body(form)
			.retrieve()
			.body(Token.class));
	}

	/**
	 * A picture.
	 *
	 * @param uuid its id
	 * @param imageb64 the picture as a data URL
	 */
	record Captcha(String uuid, String imageb64) {

		byte[] image() {
			return Base64.getMimeDecoder().decode(this.imageb64.substring(this.imageb64.indexOf(',') + 1));
		}

	}

	private record Token(@JsonProperty("access_token") String value, @JsonProperty("expires_in") long validity) {
	}

}
