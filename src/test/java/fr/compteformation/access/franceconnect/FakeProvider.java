package fr.compteformation.access.franceconnect;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import org.springframework.util.function.SingletonSupplier;

/**
 * An OpenID Connect provider over HTTP that behaves correctly until a test makes it fail.
 */
final class FakeProvider implements AutoCloseable {

	static final String CLIENT = "portail";

	static final String SECRET = "un-secret-de-plus-de-trente-deux-caracteres";

	private static final RSAKey FIRST_KEY = newKey("first");

	// Made on first use: a key takes longer than most tests.
	private static final Supplier<RSAKey> OTHER_KEY = SingletonSupplier.of(() -> newKey("first"));

	private static final Supplier<RSAKey> NEXT_KEY = SingletonSupplier.of(() -> newKey("next"));

	private final HttpServer server;

	private RSAKey signsWith = FIRST_KEY;

	private RSAKey identitySignedWith = FIRST_KEY;

	private RSAKey published = FIRST_KEY;

	private String nonce = "";

	private String form = "";

	private final Map<String, Object> idTokenChanges = new HashMap<>();

	private final Map<String, Object> identityChanges = new HashMap<>();

	private Consumer<HttpExchange> token = this::tokens;

	private Consumer<HttpExchange> userInfo = (exchange) -> answer(exchange, 200, "application/jwt", identity());

	private Consumer<HttpExchange> keys = (exchange) -> answer(exchange, 200, "application/json",
			new JWKSet(this.published.toPublicJWK()).toString());

	private Kind kind = Kind.SIGNED;

	private enum Kind {

		SIGNED, UNSIGNED, WITH_THE_SECRET

	}

	private FakeProvider(int port) {
		try {
			this.server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
		}
		catch (IOException unavailable) {
			throw new UncheckedIOException(unavailable);
		}
		this.server.setExecutor((task) -> Thread.ofVirtual().start(task));
		this.server.createContext("/.well-known/openid-configuration",
				(exchange) -> answer(exchange, 200, "application/json", configuration()));
		this.server.createContext("/token", (exchange) -> {
			this.form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
			this.token.accept(exchange);
		});
		this.server.createContext("/userinfo", (exchange) -> this.userInfo.accept(exchange));
		this.server.createContext("/keys", (exchange) -> this.keys.accept(exchange));
		this.server.start();
	}

	static FakeProvider startAt(int port) {
		return new FakeProvider(port);
	}

	String issuer() {
		return "http://localhost:" + this.server.getAddress().getPort();
	}

	/** Resets it to correct behaviour. */
	void doRight() {
		this.signsWith = FIRST_KEY;
		this.identitySignedWith = FIRST_KEY;
		this.published = FIRST_KEY;
		this.idTokenChanges.clear();
		this.identityChanges.clear();
		this.token = this::tokens;
		this.userInfo = (exchange) -> answer(exchange, 200, "application/jwt", identity());
		this.keys = (exchange) -> answer(exchange, 200, "application/json",
				new JWKSet(this.published.toPublicJWK()).toString());
		this.kind = Kind.SIGNED;
	}

	/** The nonce of the current sign-in. */
	void expect(String asked) {
		this.nonce = asked;
	}

	FakeProvider says(String claim, Object value) {
		this.idTokenChanges.put(claim, value);
		return this;
	}

	FakeProvider saysOfTheIdentity(String claim, Object value) {
		this.identityChanges.put(claim, value);
		return this;
	}

	void doesNotSign() {
		this.kind = Kind.UNSIGNED;
	}

	void signsWithTheSecret() {
		this.kind = Kind.WITH_THE_SECRET;
	}

	void signsWithAKeyOfItsOwn() {
		this.signsWith = OTHER_KEY.get();
	}

	void signsTheIdentityWithAKeyOfItsOwn() {
		this.identitySignedWith = OTHER_KEY.get();
	}

	/** Rotates the keys and publishes the new ones. */
	void rotates() {
		signsWithAnUnknownKey();
		this.published = NEXT_KEY.get();
	}

	void signsWithAnUnknownKey() {
		this.signsWith = NEXT_KEY.get();
		this.identitySignedWith = NEXT_KEY.get();
	}

	void hidesItsKeys() {
		this.keys = (exchange) -> answer(exchange, 503, "text/plain", "");
	}

	void answersTheCodeWith(int status, String json) {
		this.token = (exchange) -> answer(exchange, status, "application/json", json);
	}

	void breaksOffAtTheCode() {
		this.token = HttpExchange::close;
	}

	void takesItsTimeWithTheCode(long millis) {
		this.token = (exchange) -> {
			try {
				Thread.sleep(millis);
			}
			catch (InterruptedException interrupted) {
				Thread.currentThread().interrupt();
			}
			tokens(exchange);
		};
	}

	void breaksOffAtTheIdentity() {
		this.userInfo = HttpExchange::close;
	}

	void answersTheIdentityWith(int status, String type, String body) {
		this.userInfo = (exchange) -> answer(exchange, status, type, body);
	}

	/** The parameters that the portal sent with the code. */
	Map<String, String> form() {
		return Arrays.stream(this.form.split("&"))
			.map((pair) -> pair.split("=", 2))
			.collect(Collectors.toMap((pair) -> pair[0], (pair) -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
	}

	private String configuration() {
		return """
				{"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",\
				"userinfo_endpoint":"%1$s/userinfo","jwks_uri":"%1$s/keys","end_session_endpoint":"%1$s/end",\
				"token_endpoint_auth_methods_supported":["client_secret_post"],\
				"response_types_supported":["code"],"subject_types_supported":["pairwise"],\
				"id_token_signing_alg_values_supported":["RS256"]}""".formatted(issuer());
	}

	private void tokens(HttpExchange exchange) {
		answer(exchange, 200, "application/json", """
				{"access_token":"access","token_type":"Bearer","expires_in":60,"id_token":"%s"}"""
			.formatted(idToken()));
	}

	private String idToken() {
		Map<String, Object> claims = new HashMap<>(
				Map.of("sub", "angela", "nonce", this.nonce, "acr", "eidas2", "auth_time", seconds(0)));
		return token(claims, this.idTokenChanges, this.signsWith, this.kind);
	}

	private String identity() {
		Map<String, Object> claims = new HashMap<>(
				Map.of("sub", "angela", "given_name", "Angela Claire Louise", "family_name", "DUBOIS", "birthdate",
						"1962-08-24", "gender", "female", "birthplace", "75107", "birthcountry", "99100"));
		return token(claims, this.identityChanges, this.identitySignedWith, Kind.SIGNED);
	}

	private String token(Map<String, Object> claims, Map<String, Object> changes, RSAKey key, Kind kind) {
		claims.putAll(Map.of("iss", issuer(), "aud", CLIENT, "iat", seconds(0), "exp", seconds(60)));
		changes.forEach((claim, value) -> {
			if ("".equals(value)) {
				claims.remove(claim);
			}
			else {
				claims.put(claim, value);
			}
		});
		try {
			JWTClaimsSet set = JWTClaimsSet.parse(claims);
			return switch (kind) {
				case UNSIGNED -> new PlainJWT(set).serialize();
				case WITH_THE_SECRET -> signed(set, new JWSHeader(JWSAlgorithm.HS256), null);
				case SIGNED ->
					signed(set, new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), key);
			};
		}
		catch (java.text.ParseException | JOSEException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private static String signed(JWTClaimsSet claims, JWSHeader header, RSAKey key) throws JOSEException {
		SignedJWT token = new SignedJWT(header, claims);
		token.sign((key != null) ? new RSASSASigner(key) : new MACSigner(SECRET));
		return token.serialize();
	}

	static long seconds(long fromNow) {
		return Instant.now().getEpochSecond() + fromNow;
	}

	private static void answer(HttpExchange exchange, int status, String type, String body) {
		try (exchange) {
			byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
			exchange.getResponseHeaders().set("Content-Type", type);
			exchange.sendResponseHeaders(status, bytes.length);
			exchange.getResponseBody().write(bytes);
		}
		catch (IOException gone) {
			// The client did not wait.
		}
	}

	private static RSAKey newKey(String id) {
		try {
			return new RSAKeyGenerator(2048).keyID(id).generate();
		}
		catch (JOSEException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

}
