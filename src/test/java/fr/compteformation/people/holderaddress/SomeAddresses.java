package fr.compteformation.people.holderaddress;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

import fr.compteformation.people.holder.Nir;

/** Files of addresses for tests. */
public final class SomeAddresses {

	private SomeAddresses() {
	}

	/** A line that gives an address in Lyon. */
	public static String line(Nir nir, String birthName, String street) {
		return "%s;%s;;%s;;69003;Lyon;FR".formatted(nir.value(), birthName, street);
	}

	/** A file with these lines below the header. */
	public static Resource file(String... lines) {
		return file(StandardCharsets.UTF_8, lines);
	}

	static Resource file(Charset encoding, String... lines) {
		return new ByteArrayResource(
				(AddressParser.COLUMNS.header() + "\n" + String.join("\n", lines)).getBytes(encoding));
	}

	/** Makes an address of a person known to the fund. */
	public static void know(ApplicationContext portal, Nir nir, String birthName) {
		portal.getBean(HolderAddresses.class).read(file(line(nir, birthName, "12 rue des Lilas")), (progress) -> {
		}, (refused) -> {
			throw new IllegalArgumentException(refused.messageKey());
		});
	}

}
