package fr.compteformation.access.franceconnect;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.ParameterizedTypeReference;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/**
 * The provider’s metadata. Loaded at the first sign-in, never at startup, and retried
 * after failures.
 */
@Component
class OpenIdProvider implements ClientRegistrationRepository {

	static final String ID = "franceconnect";

	/** Path of the redirect URI. */
	static final String RETURN_PATH = "/connexion/franceconnect/retour";

	private static final Logger log = LoggerFactory.getLogger(OpenIdProvider.class);

	/**
	 * Metadata is cached for this long, and longer if the provider does not answer.
	 */
	private static final Duration FRESH = Duration.ofHours(1);

	private static final ParameterizedTypeReference<Map<String, Object>> JSON = new ParameterizedTypeReference<>() {
	};

	private final FranceConnectSettings settings;

	private final Wire wire;

	private final Environment environment;

	private final Clock clock;

	private volatile @Nullable Told told;

	OpenIdProvider(FranceConnectSettings settings, Wire wire, Environment environment, Clock clock) {
		this.settings = settings;
		this.wire = wire;
		this.environment = environment;
		this.clock = clock;
	}

	@Override
	public @Nullable ClientRegistration findByRegistrationId(String id) {
		return id.equals(ID) ? registration() : null;
	}

	/**
	 * The client registration.
	 * @throws SignInFailed if there is no metadata yet and the provider does not answer
	 */
	ClientRegistration registration() {
		Told known = this.told;
		if (known != null && this.clock.instant().isBefore(known.at().plus(FRESH))) {
			return known.registration();
		}
		try {
			Told fresh = new Told(ask(), this.clock.instant());
			this.told = fresh;
			return fresh.registration();
		}
		catch (RestClientException | IllegalArgumentException unusable) {
			log.warn("The identity provider does not tell how to reach it: {}", unusable.getClass().getSimpleName());
			if (known != null) {
				return known.registration();
			}
			throw new SignInFailed(Fault.UNREACHABLE, unusable);
		}
	}

	/**
	 * The provider’s end-session endpoint; empty if it has none. Uses cached metadata
	 * only, so that signing out never waits.
	 */
	Optional<URI> endOfSession() {
		Told known = this.told;
		return Optional.ofNullable(known)
			.map((told) -> told.registration()
				.getProviderDetails()
				.getConfigurationMetadata()
				.get("end_session_endpoint"))
			.map((address) -> URI.create(address.toString()));
	}

	private ClientRegistration ask() {
		String issuer = issuer();
		Map<String, Object> answer = this.wire.client()
			.get()
			.uri(URI.create(issuer + "/.well-known/openid-configuration"))
			.retrieve()
			.body(JSON);
		if (answer == null || !issuer.equals(answer.get("issuer"))) {
			throw new IllegalArgumentException("the provider calls itself by another name");
		}
		return ClientRegistrations.fromOidcConfiguration(answer)
			.registrationId(ID)
			.clientId(this.settings.clientId())
			.clientSecret(this.settings.clientSecret())
			.scope(this.settings.scopes())
			.redirectUri("{baseUrl}" + RETURN_PATH)
			.build();
	}

	private String issuer() {
		String here = this.settings.isWithin()
				? "http://localhost:" + this.environment.getRequiredProperty("local.server.port") : "";
		return here + this.settings.issuer().replaceFirst("/$", "");
	}

	private record Told(ClientRegistration registration, Instant at) {
	}

}
