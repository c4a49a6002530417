package fr.compteformation.people.signin;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import fr.compteformation.People;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.keys.Keys;
import fr.compteformation.platform.keys.NewKeys;
import fr.compteformation.platform.security.SecretToken;

import static org.assertj.core.api.Assertions.assertThat;

class KnownDevicesTests {

	@TempDir
	private static Path folder;

	private static KnownDevices devices;

	private final Nir nir = People.newNir();

	@BeforeAll
	static void generateKeys() throws IOException {
		devices = new KnownDevices(NewKeys.in(folder));
	}

	@Test
	void knowsThePersonWhoSignedInAndNobodyElse() {
		List<String> proofs = proofsAfterSignIns(this.nir);
		assertThat(devices.knows(proofs, SignInTarget.of(this.nir))).isTrue();
		assertThat(devices.knows(proofs, SignInTarget.of(People.newNir()))).isFalse();
	}

	@Test
	void aProofIsWorthNothingOnAnotherDevice() {
		List<String> here = proofsAfterSignIns(this.nir);
		List<String> elsewhere = proofsAfterSignIns(People.newNir());
		assertThat(devices.knows(List.of(elsewhere.getFirst(), here.getLast()), SignInTarget.of(this.nir))).isFalse();
	}

	@Test
	void aProofOfAnotherPortalIsWorthNothing(@TempDir Path otherFolder) throws IOException {
		KnownDevices others = new KnownDevices(NewKeys.in(otherFolder));
		assertThat(others.knows(proofsAfterSignIns(this.nir), SignInTarget.of(this.nir))).isFalse();
	}

	@Test
	void deviceIsKnownAfterTheKeysRotated(@TempDir Path otherFolder) throws IOException {
		Keys keys = NewKeys.in(otherFolder);
		KnownDevices rotating = new KnownDevices(keys);
		String device = SecretToken.random().value();
		String proof = rotating.proof(device, SignInTarget.of(this.nir));
		NewKeys.rotate(keys);
		assertThat(rotating.knows(List.of(device, proof), SignInTarget.of(this.nir))).isTrue();
		assertThat(rotating.proof(device, SignInTarget.of(this.nir))).isNotEqualTo(proof);
	}

	@Test
	void aHouseholdOfFiveSharesADevice() {
		Nir[] household = Stream.generate(People::newNir).limit(5).toArray(Nir[]::new);
		List<String> proofs = proofsAfterSignIns(household);
		assertThat(household).allMatch((person) -> devices.knows(proofs, SignInTarget.of(person)));
	}

	@Test
	void theSixthTakesThePlaceOfWhoWasAwayLongest() {
		Nir[] people = Stream.generate(People::newNir).limit(6).toArray(Nir[]::new);
		List<String> proofs = proofsAfterSignIns(people);
		assertThat(devices.knows(proofs, SignInTarget.of(people[0]))).isFalse();
		assertThat(IntStream.range(1, 6).allMatch((i) -> devices.knows(proofs, SignInTarget.of(people[i])))).isTrue();
	}

	@Test
	void signingInAgainTakesNoSecondPlace() {
		Nir other = People.newNir();
		List<String> proofs = proofsAfterSignIns(other, this.nir, this.nir, this.nir, this.nir, this.nir);
		assertThat(proofs).hasSize(3);
		assertThat(devices.knows(proofs, SignInTarget.of(other))).isTrue();
	}

	@Test
	void theDeviceKeepsItsName() {
		MockHttpServletRequest request = new MockHttpServletRequest();
		String before = cookieAfterSignIn(request, this.nir);
		request.setCookies(new Cookie("appareil", before));
		assertThat(cookieAfterSignIn(request, People.newNir()).split("\\.")[0]).isEqualTo(before.split("\\.")[0]);
	}

	@Test
	void theCookieHoldsNoNumberAndIsOutOfReachOfScriptsAndOtherSites() {
		String header = setCookie(new MockHttpServletRequest(), this.nir);
		assertThat(header).contains("HttpOnly", "SameSite=Lax", "Max-Age=31536000", "Path=/")
			.doesNotContain("Secure", this.nir.number());
	}

	@Test
	void theCookieStaysOnHttpsWhereItWasMade() {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.getServletContext().getSessionCookieConfig().setSecure(true);
		assertThat(setCookie(request, this.nir)).startsWith("__Host-appareil=").contains("; Secure");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", ".", "....", "x", "x.", "x.y.z", "..........................", "é.%00" })
	void aDamagedCookieKnowsNobodyAndIsReplaced(String damaged) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setCookies(new Cookie("appareil", damaged));
		assertThat(devices.knows(devices.proofs(request), SignInTarget.of(this.nir))).isFalse();
		request.setCookies(new Cookie("appareil", cookieAfterSignIn(request, this.nir)));
		assertThat(devices.knows(devices.proofs(request), SignInTarget.of(this.nir))).isTrue();
	}

	private static List<String> proofsAfterSignIns(Nir... people) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		for (Nir person : people) {
			request.setCookies(new Cookie("appareil", cookieAfterSignIn(request, person)));
		}
		return devices.proofs(request);
	}

	private static String cookieAfterSignIn(MockHttpServletRequest request, Nir person) {
		return setCookie(request, person).replaceAll("appareil=([^;]*).*", "$1");
	}

	private static String setCookie(MockHttpServletRequest request, Nir person) {
		MockHttpServletResponse response = new MockHttpServletResponse();
		devices.remember(request, response, SignInTarget.of(person));
		return response.getHeader("Set-Cookie");
	}

}
