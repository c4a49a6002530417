package fr.compteformation.access.franceconnect;

import java.util.Arrays;
import java.util.Optional;

import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.web.client.HttpStatusCodeException;
import org.springframework.web.client.ResourceAccessException;

/**
 * Why a sign-in with the provider failed. Each fault has its own page; the constant names
 * end the translation keys.
 */
public enum Fault {

	/** The person cancelled. */
	REFUSED("refus", Remedy.AGAIN),

	/** The provider would have had to prompt the person. */
	LOGIN_REQUIRED("identification", Remedy.AGAIN),

	/** The provider reports that it is temporarily unavailable. */
	TEMPORARILY_UNAVAILABLE("indisponible", Remedy.LATER),

	/** The provider reports an internal error. */
	SERVER_ERROR("panne", Remedy.LATER),

	/** The provider rejects the portal’s request. */
	REQUEST_REFUSED("demande", Remedy.TELL_US),

	/** The provider cannot be reached. */
	UNREACHABLE("injoignable", Remedy.LATER),

	/** The answer matches no pending sign-in of this browser. */
	STATE("autre-fenetre", Remedy.AGAIN),

	/** The answer belongs to another sign-in. */
	NONCE("rejeu", Remedy.AGAIN),

	/** The code was already used or has expired. */
	CODE("code", Remedy.AGAIN),

	/** The answer is malformed. */
	ANSWER("reponse", Remedy.TELL_US),

	/** The signature of the answer is invalid. */
	SIGNATURE("signature", Remedy.TELL_US),

	/** The answer has expired or is dated in the future. */
	EXPIRED("delai", Remedy.AGAIN),

	/** The answer is meant for another client. */
	AUDIENCE("destinataire", Remedy.TELL_US),

	/** The answer comes from another issuer. */
	ISSUER("emetteur", Remedy.TELL_US),

	/** The level of assurance is too low. */
	ASSURANCE("niveau", Remedy.AGAIN),

	/** The identity is not signed as required. */
	USER_INFO("identite", Remedy.TELL_US),

	/** The identity belongs to another subject. */
	SUBJECT("autre-identite", Remedy.TELL_US),

	/** A required claim is missing. */
	INCOMPLETE("identite-incomplete", Remedy.TELL_US),

	/** The person did not sign in afresh. */
	STALE("identification-ancienne", Remedy.AGAIN),

	/** Another person than the signed-in one proved their identity. */
	SOMEBODY_ELSE("autre-personne", Remedy.AGAIN);

	private final String path;

	private final Remedy remedy;

	Fault(String path, Remedy remedy) {
		this.path = path;
		this.remedy = remedy;
	}

	/** What the person can do. */
	public enum Remedy {

		AGAIN, LATER, TELL_US

	}

	/** The path segment of its page. */
	public String path() {
		return this.path;
	}

	public Remedy remedy() {
		return this.remedy;
	}

	/** The fault for a path segment. */
	public static Optional<Fault> byPath(String path) {
		return Arrays.stream(values()).filter((fault) -> fault.path.equals(path)).findFirst();
	}

	/** Maps an exception of Spring Security. */
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
