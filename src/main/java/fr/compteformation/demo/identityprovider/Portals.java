package fr.compteformation.demo.identityprovider;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.stereotype.Component;

/**
 * The only registered client: this portal, on whatever port it is reached.
 */
@Component
@Profile("demo")
class Portals {

	private static final String CLIENT = "compte-formation.france-connect.client-";

	private static final List<String> HOSTS = List.of("http://localhost:", "http://127.0.0.1:");

	private final Environment environment;

	Portals(Environment environment) {
		this.environment = environment;
	}

	/** The client id of the portal. */
	String client() {
		return setting(CLIENT + "id");
	}

	RegisteredClientRepository repository() {
		return new RegisteredClientRepository() {

			@Override
			public void save(RegisteredClient client) {
				// The framework would only store a re-encoded client secret.
			}

			@Override
			public @Nullable RegisteredClient findById(String id) {
				return findByClientId(id);
			}

			@Override
			public @Nullable RegisteredClient findByClientId(String id) {
				return id.equals(client()) ? portal(id) : null;
			}
		};
	}

	// The port is known only once the server has started.
	private RegisteredClient portal(String id) {
		String port = setting("local.server.port");
		return RegisteredClient.withId(id)
			.clientId(id)
			.clientSecret("{noop}" + setting(CLIENT + "secret"))
			.clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
			.clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
			.authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
			.redirectUris((addresses) -> HOSTS
				.forEach((host) -> addresses.add(host + port + "/connexion/franceconnect/retour")))
			.postLogoutRedirectUris((addresses) -> HOSTS.forEach((host) -> addresses.add(host + port + "/")))
			.scopes((scopes) -> scopes.addAll(List.of("openid", "given_name", "family_name", "birthdate", "gender",
					"birthplace", "birthcountry", "email")))
			.clientSettings(ClientSettings.builder().requireProofKey(true).build())
			.build();
	}

	private String setting(String name) {
		return this.environment.getRequiredProperty(name);
	}

}
