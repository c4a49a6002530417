package fr.compteformation.demo.cockpit;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import fr.compteformation.office.signin.SignInRealm;
import fr.compteformation.people.holder.Nir;

/**
 * Who a presenter can be. The constant names end the translation keys.
 */
public enum DemoRole {

	CHLOE(new Nir("2 85 11 2B 096 012 02"), true),

	MALO(new Nir("1 93 08 33 122 087 01"), true),

	MARIE_CLEMENTINE(new Nir("2 68 11 99 999 041 47"), true),

	MARYVONNE(new Nir("2 74 03 99 999 016 38"), true),

	GWENAEL(new Nir("1 88 02 22 113 045 80"), true),

	/** Prepares for Chloé. */
	ANAIS(new Nir("2 84 05 35 238 044 54"), true),

	/** Declared hours; a part of a story. */
	YANN(new Nir("1 71 05 29 019 033 15"), false),

	/** Sent her identity card; a part of a story. */
	NOLWENN(new Nir("2 81 06 29 151 073 50"), false),

	SOLENE("solene.garrec@caisse.example"),

	IDRISS("idriss.benali@caisse.example"),

	AURELIE("aurelie.fontaine@caisse.example"),

	/** Of the provider that must answer next, or of the one in the README. */
	PROVIDER(SignInRealm.PROFESSIONALS, "maelle.riou@mains-et-paroles.example"),

	EMPLOYER(SignInRealm.PROFESSIONALS, "anne.lebihan@biscuiterie-aven.example");

	private final @Nullable Nir nir;

	private final @Nullable SignInRealm realm;

	private final @Nullable String email;

	private final boolean listed;

	DemoRole(Nir nir, boolean listed) {
		this.nir = nir;
		this.realm = null;
		this.email = null;
		this.listed = listed;
	}

	DemoRole(String email) {
		this(SignInRealm.AGENTS, email);
	}

	DemoRole(SignInRealm realm, String email) {
		this.nir = null;
		this.realm = realm;
		this.email = email;
		this.listed = true;
	}

	/** The people of the README. */
	public static List<DemoRole> people() {
		return Arrays.stream(values()).filter((role) -> role.listed && role.nir != null).toList();
	}

	/** The agents. */
	public static List<DemoRole> agents() {
		return of(SignInRealm.AGENTS);
	}

	/** The training provider. */
	public static List<DemoRole> professionals() {
		return of(SignInRealm.PROFESSIONALS);
	}

	private static List<DemoRole> of(SignInRealm realm) {
		return Arrays.stream(values()).filter((role) -> role.realm == realm).toList();
	}

	static Optional<DemoRole> named(@Nullable String name) {
		return Arrays.stream(values()).filter((role) -> role.name().equals(name)).findFirst();
	}

	/** The number of a citizen; empty for those at work. */
	Optional<Nir> nir() {
		return Optional.ofNullable(this.nir);
	}

	/** The realm of an agent or a professional; empty for a citizen. */
	Optional<SignInRealm> realm() {
		return Optional.ofNullable(this.realm);
	}

	/** The address of an agent or a professional. */
	String email() {
		return Objects.requireNonNull(this.email);
	}

	/** The translation key of the name. */
	public String nameKey() {
		return "demo.role." + name();
	}

	/** The translation key of what to see. */
	public String purposeKey() {
		return "demo.purpose." + name();
	}

}
