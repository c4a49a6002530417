package fr.compteformation.access.franceconnect;

import java.util.Arrays;
import java.util.Optional;

import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.web.client.HttpStatusCodeException;
import org.springframework.web.client.ResourceAccessException;

/**
 * Why a sign-in with the provider came to nothing. Each has a page of its own; the names
 * end the keys of their texts.
 */
public enum Fault {

	/** The person went back. */
	REFUSED("refus", Remedy.AGAIN),

	/** The provider would have had to ask the person for something. */
	LOGIN_REQUIRED("identification", Remedy.AGAIN),

	/** The provider says that it cannot answer now. */
	TEMPORARILY_UNAVAILABLE("indisponible", Remedy.LATER),

	/** The provider says that it failed. */
	SERVER_ERROR("panne", Remedy.LATER),

	/** The provider refuses what the portal asks. */
	REQUEST_REFUSED("demande", Remedy.TELL_US),

	/** The provider cannot be reached. */
	UNREACHABLE("injoignable", Remedy.LATER),

	/** The answer belongs to no sign-in of this browser, or to one that is over. */
	STATE("autre-fenetre", Remedy.AGAIN),

	/** The answer belongs to another sign-in. */
	NONCE("rejeu", Remedy.AGAIN),

	/** The code was used before, or came too late. */
	CODE("code", Remedy.AGAIN),

	/** The answer cannot be read. */
	ANSWER("reponse", Remedy.TELL_US),

	/** The provider did not sign the answer. */
	SIGNATURE("signature", Remedy.TELL_US),

	/** The answer is too old, or of a time to come. */
	EXPIRED("delai", Remedy.AGAIN),

	/** The answer is for somebody else. */
	AUDIENCE("destinataire", Remedy.TELL_US),

	/** The answer comes from somebody else. */
	ISSUER("emetteur", Remedy.TELL_US),

	/** The provider is less sure of the person than asked. */
	ASSURANCE("niveau", Remedy.AGAIN),

	/** The identity is not signed as it must be. */
	USER_INFO("identite", Remedy.TELL_US),

	/** The identity is another person’s. */
	SUBJECT("autre-identite", Remedy.TELL_US),

	/** A part of the identity is missing. */
	INCOMPLETE("identite-incomplete", Remedy.TELL_US),

	/** The person did not show anew who they are. */
	STALE("identification-ancienne", Remedy.AGAIN),

	/** Somebody else than the person who is signed in showed who they are. */
	SOMEBODY_ELSE("autre-personne", Remedy.AGAIN);

	private final String path;

	private final Remedy remedy;

	Fault(String path, Remedy remedy) {
		this.path = path;
		this.remedy = remedy;
	}

	/** What there is to do. */
	public enum Remedy {

		AGAIN, LATER, TELL_US

	}

	/** Its part of the address of its page. */
	public String path() {
		return this.path;
	}

	public Remedy remedy() {
		return this.remedy;
	}

	/** The fault of such a page. */
	public static Optional<Fault> byPath(String path) {
		return Arrays.stream(values()).filter((fault) -> fault.path.equals(path)).findFirst();
	}

	/** What the framework’s refusal comes from. */
	static Fault of(AuthenticationException refusal) {
		for (Throwable cause = refusal; cause != null; cause = cause.getCause()) {
			if (cause instanceof SignInFailed failed) {
				return failed.fault();
			}
			if (cause instanceof ResourceAccessException) {
				return UNREACHABLE;
			}
			if (cause instanceof HttpStatusCodeException refused) {
				return refused.getStatusCode().is5xxServerError() ? SERVER_ERROR : REQUEST_REFUSED;
			}
		}
		return (refusal instanceof OAuth2AuthenticationException answered) ? of(answered.getError().getErrorCode())
				: ANSWER;
	}

	private static Fault of(String code) {
		return switch (code) {
			case "access_denied" -> REFUSED;
			case "login_required", "interaction_required", "consent_required", "account_selection_required" ->
				LOGIN_REQUIRED;
			case "temporarily_unavailable" -> TEMPORARILY_UNAVAILABLE;
			case "server_error" -> SERVER_ERROR;
			case "authorization_request_not_found", "invalid_state_parameter" -> STATE;
			case "invalid_nonce" -> NONCE;
			case "invalid_grant" -> CODE;
			case "invalid_id_token", "invalid_token_response" -> ANSWER;
			default -> REQUEST_REFUSED;
		};
	}

}
