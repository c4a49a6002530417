package fr.compteformation.people.holder;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import fr.compteformation.OnPostgresql;
import fr.compteformation.People;
import fr.compteformation.PortalTest;
import fr.compteformation.Times;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("proof")
@PortalTest
@OnPostgresql
class HoldersCostTests {

	private static final int PEOPLE = 1_000;

	private static final int WARM_UP = 5;

	private static final int ROUNDS = 20;

	@Autowired
	private Holders holders;

	@Test
	void aThousandPeopleAreFoundOrMadeInLessThanASecond() {
		Times made = new Times("a thousand people nobody knew");
		Times found = new Times("a thousand people already known");
		for (int round = 0; round < WARM_UP + ROUNDS; round++) {
			Map<Nir, String> people = Stream.generate(People::newNir)
				.limit(PEOPLE)
				.collect(Collectors.toMap((nir) -> nir, (nir) -> "L’Héritier"));
			if (round < WARM_UP) {
				this.holders.known(people);
				this.holders.known(people);
			}
			else {
				made.add(() -> assertThat(this.holders.known(people)).hasSize(PEOPLE));
				found.add(() -> assertThat(this.holders.known(people)).hasSize(PEOPLE));
			}
		}
		System.out.println(made);
		System.out.println(found);
		assertThat(made.median()).isLessThan(1_000);
		assertThat(found.median()).isLessThan(1_000);
	}

}
