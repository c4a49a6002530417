package fr.compteformation.access.franceconnect;

import java.net.http.HttpClient;

import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestOperations;
import org.springframework.web.client.RestTemplate;

/**
 * HTTP clients for the provider. They follow no redirects and have short timeouts.
 */
@Component
class Wire {

	private final ClientHttpRequestFactory requests;

	Wire(FranceConnectSettings settings) {
		JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
			.connectTimeout(settings.timeout())
			.followRedirects(HttpClient.Redirect.NEVER)
			.build());
		requests.setReadTimeout(settings.timeout());
		this.requests = requests;
	}

	RestClient client() {
		return RestClient.builder().requestFactory(this.requests).build();
	}

	/** For the JWT library, which loads keys. */
	RestOperations operations() {
		return new RestTemplate(this.requests);
	}

	/** Exchanges a code for tokens. */
	RestClientAuthorizationCodeTokenResponseClient tokens() {
		RestClientAuthorizationCodeTokenResponseClient tokens = new RestClientAuthorizationCodeTokenResponseClient();
		tokens.setRestClient(
				RestClient.builder().requestFactory(this.requests).configureMessageConverters((converters) -> {
					converters.addCustomConverter(new FormHttpMessageConverter());
					converters.addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter());
				}).defaultStatusHandler(new OAuth2ErrorResponseErrorHandler()).build());
		return tokens;
	}

}
