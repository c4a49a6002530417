package fr.compteformation.people.signin;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;

import fr.compteformation.platform.base.PortalCookie;
import fr.compteformation.platform.keys.Keys;
import fr.compteformation.platform.security.SecretToken;

/**
 * Remembers on which devices a person has signed in before, so that attackers elsewhere
 * cannot slow that person down. A cookie holds a random device id and a keyed proof for
 * each of the last people; the server stores nothing.
 */
@Component
public class KnownDevices {

	private static final PortalCookie COOKIE = new PortalCookie("appareil", Duration.ofDays(365));

	/** The maximum number of people who share a computer. */
	private static final int PEOPLE = 5;

	private static final Pattern FORM = Pattern.compile("[\\w-]{43}(\\.[\\w-]{43}){1,%d}".formatted(PEOPLE));

	private final Keys keys;

	KnownDevices(Keys keys) {
		this.keys = keys;
	}

	/** The content of the cookie; empty if it is missing or damaged. */
	List<String> proofs(HttpServletRequest request) {
		return COOKIE.evenFormer(request)
			.filter((value) -> FORM.matcher(value).matches())
			.map((value) -> List.of(value.split("\\.")))
			.orElse(List.of());
	}

	/** Whether this person has signed in on this device. */
	boolean knows(List<String> proofs, SignInTarget person) {
		return proofs.size() > 1
				&& proofs(proofs.getFirst(), person).stream().anyMatch(proofs.subList(1, proofs.size())::contains);
	}

	/** Records a successful sign-in on this device. */
	public void remember(HttpServletRequest request, HttpServletResponse response, SignInTarget person) {
		List<String> held = proofs(request);
		String device = held.isEmpty() ? SecretToken.random().value() : held.getFirst();
		List<String> own = proofs(device, person);
		Stream<String> others = held.stream().skip(1).filter((other) -> !own.contains(other)).limit(PEOPLE - 1);
		String value = String.join(".", Stream.concat(Stream.of(device, own.getFirst()), others).toList());
		COOKIE.set(value, request, response);
	}

	String proof(String device, SignInTarget person) {
		return proofs(device, person).getFirst();
	}

	// One for each key.
	private List<String> proofs(String device, SignInTarget person) {
		return this.keys.derivations("device:" + device + ":" + person.whose())
			.stream()
			.map((derived) -> SecretToken.of(derived).value())
			.toList();
	}

}
