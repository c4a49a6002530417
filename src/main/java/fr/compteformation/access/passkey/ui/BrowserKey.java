package fr.compteformation.access.passkey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableConsumer;

/**
 * Calls WebAuthn in the browser. Answers prove nothing until the server has verified
 * them.
 */
public final class BrowserKey {

	/**
	 * Converts the JSON by hand, because browsers before 2025 do not parse it. The answer
	 * is a JSON object or the name of a {@link Failure}.
	 */
	private static final String ASK = """
			const bytes = (text) => Uint8Array.from(
				atob(text.replace(/-/g, '+').replace(/_/g, '/')), (sign) => sign.charCodeAt(0));
			const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer)))
				.replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=/g, '');
			const known = (list) => (list || []).map((key) => ({...key, id: bytes(key.id)}));
			const ask = async (options, fresh) => {
				if (!window.PublicKeyCredential) {
					return 'UNSUPPORTED';
				}
				options.challenge = bytes(options.challenge);
				if (fresh) {
					options.user.id = bytes(options.user.id);
					options.excludeCredentials = known(options.excludeCredentials);
				}
				else {
					options.allowCredentials = known(options.allowCredentials);
				}
				try {
					const key = fresh ? await navigator.credentials.create({publicKey: options})
						: await navigator.credentials.get({publicKey: options});
					const said = key.response;
					const response = {clientDataJSON: text(said.clientDataJSON)};
					if (fresh) {
						response.attestationObject = text(said.attestationObject);
						response.transports = said.getTransports ? said.getTransports() : [];
					}
					else {
						response.authenticatorData = text(said.authenticatorData);
						response.signature = text(said.signature);
					}
					return JSON.stringify({id: key.id, rawId: text(key.rawId), type: key.type, response,
						clientExtensionResults: {}});
				}
				catch (refusal) {
					return {NotAllowedError: 'CANCELLED', AbortError: 'CANCELLED', InvalidStateError: 'KNOWN',
						NotSupportedError: 'UNSUPPORTED', SecurityError: 'UNSUPPORTED'}[refusal.name] || 'FAILED';
				}
			};
			return ask(JSON.parse($0), $1);
			""";

	private BrowserKey() {
	}

	/** Requests a new passkey. */
	public static void create(Component page, String options, SerializableConsumer<String> answered,
			SerializableConsumer<Failure> failed) {
		ask(page, options, true, answered, failed);
	}

	/** Requests an assertion. */
	public static void sign(Component page, String options, SerializableConsumer<String> answered,
			SerializableConsumer<Failure> failed) {
		ask(page, options, false, answered, failed);
	}

	private static void ask(Component page, String options, boolean fresh, SerializableConsumer<String> answered,
			SerializableConsumer<Failure> failed) {
		page.getElement().executeJs(ASK, options, fresh).then(String.class, (answer) -> {
			if (answer.startsWith("{")) {
				answered.accept(answer);
			}
			else {
				failed.accept(Failure.of(answer));
			}
		}, (error) -> failed.accept(Failure.FAILED));
	}

	/** Why there is no valid answer. The constant names end the translation keys. */
	public enum Failure {

		/** The person did not confirm in time. */
		CANCELLED,

		/** The device already holds a passkey of this account. */
		KNOWN,

		/** The browser does not support passkeys, or not at this address. */
		UNSUPPORTED,

		/** Any other error. */
		FAILED,

		/** The server rejected the answer. */
		REFUSED;

		private static Failure of(String name) {
			for (Failure failure : values()) {
				if (failure.name().equals(name)) {
					return failure;
				}
			}
			return FAILED;
		}

		/** The translation key of the message. */
		public String messageKey() {
			return "passkey.browser." + name();
		}

	}

}
