package fr.compteformation.people.holderaddress;

import java.util.Arrays;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.io.FileSystemResource;

/**
 * An import that halts, as by a power cut, after its first chunk.
 */
final class HaltingAddressImport {

	static final int HALTED = 9;

	private HaltingAddressImport() {
	}

	public static void main(String[] arguments) {
		var program = new SpringApplicationBuilder(AddressImportProgram.class).web(WebApplicationType.NONE)
			.run(arguments);
		program.getBean(HolderAddresses.class)
			.read(new FileSystemResource(file(arguments)), (progress) -> Runtime.getRuntime().halt(HALTED),
					(refused) -> {
					});
	}

	private static String file(String[] arguments) {
		return Arrays.stream(arguments)
			.filter((argument) -> !argument.startsWith("--"))
			.reduce((first, last) -> last)
			.orElseThrow();
	}

}
