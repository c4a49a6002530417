package fr.compteformation.access.franceconnect;

import java.net.URI;
import java.util.List;
import java.util.Objects;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClientException;

/**
 * Requests the userinfo response, which must be signed and belong to the same subject.
 */
@Component
class SignedUserInfo implements OAuth2UserService<OidcUserRequest, OidcUser> {

	private static final MediaType JWT = MediaType.parseMediaType("application/jwt");

	private final Wire wire;

	private final SignedTokens tokens;

	SignedUserInfo(Wire wire, SignedTokens tokens) {
		this.wire = wire;
		this.tokens = tokens;
	}

	@Override
	public OidcUser loadUser(OidcUserRequest request) {
		Jwt identity = this.tokens.identity(request.getClientRegistration(), ask(request));
		if (!Objects.equals(request.getIdToken().getSubject(), identity.getSubject())) {
			throw new SignInFailed(Fault.SUBJECT);
		}
		return new DefaultOidcUser(List.of(), request.getIdToken(), new OidcUserInfo(identity.getClaims()));
	}

	private String ask(OidcUserRequest request) {
		String address = request.getClientRegistration().getProviderDetails().getUserInfoEndpoint().getUri();
		if (address == null) {
			throw new SignInFailed(Fault.USER_INFO);
		}
		try {
			ResponseEntity<String> answer = this.wire.client()
				.get()
				.uri(URI.create(address))
				.headers((headers) -> headers.setBearerAuth(request.getAccessToken().getTokenValue()))
				.accept(JWT)
				.retrieve()
				.toEntity(String.class);
			String text = answer.getBody();
			if (text == null || !JWT.isCompatibleWith(answer.getHeaders().getContentType())) {
				throw new SignInFailed(Fault.USER_INFO);
			}
			return text.strip();
		}
		catch (HttpClientErrorException refused) {
			throw new SignInFailed(Fault.USER_INFO);
		}
		catch (RestClientException unreachable) {
			throw new SignInFailed(Fault.UNREACHABLE);
		}
	}

}
