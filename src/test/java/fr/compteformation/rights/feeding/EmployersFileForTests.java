package fr.compteformation.rights.feeding;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

import fr.compteformation.people.holder.Nir;

/**
 * Writes an employers’ file line by line.
 */
final class EmployersFileForTests {

	static final String HEADER = "nir;nom_naissance;annee;heures;statut;siret";

	static final String BAKERY = "73282932000074";

	static final String SHOP = "40483304800022";

	private final List<String> lines = new ArrayList<>();

	EmployersFileForTests line(String line) {
		this.lines.add(line);
		return this;
	}

	EmployersFileForTests work(Nir nir, String name, int year, String hours, String siret) {
		return line("%s;%s;%d;%s;SALARIE;%s".formatted(nir.value(), name, year, hours, siret));
	}

	EmployersFileForTests work(Nir nir, int year, String hours, String siret) {
		return work(nir, "L’Héritier", year, hours, siret);
	}

	EmployersFileForTests shuffled(long seed) {
		EmployersFileForTests shuffled = new EmployersFileForTests();
		shuffled.lines.addAll(this.lines);
		Collections.shuffle(shuffled.lines, new Random(seed));
		return shuffled;
	}

	String text() {
		return HEADER + "\n" + String.join("\n", this.lines);
	}

	Resource file() {
		return new ByteArrayResource(text().getBytes(StandardCharsets.UTF_8));
	}

}
