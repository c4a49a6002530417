package fr.compteformation.office.exchange;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

import fr.compteformation.PortalTests;
import fr.compteformation.SignedInAs;
import fr.compteformation.people.identityproof.AccessForTests;
import fr.compteformation.people.identityproof.IdentityProofPolicy;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.Reference;
import fr.compteformation.rights.dif.SomeDeclarations;
import fr.compteformation.training.dossier.Learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The declarations and dossiers of a day, on every database. */
abstract class DayListsTests extends PortalTests {

	@Autowired
	private DayLists lists;

	@Autowired
	private AccessForTests access;

	@Test
	void aDayIsReadPageByPageWithoutGapsOrRepeats() {
		LocalDate day = PortalTime.today(this.clock);
		List<Reference> submitted = new ArrayList<>();
		for (int person = 0; person < 3; person++) {
			Learner learner = new Learner(this.portal).earns(60).declaresDif(10);
			submitted.add(learner.submits(600));
			learner.drafts(700);
			Learner declaring = new Learner(this.portal);
			SomeDeclarations.declare(this.portal, declaring, SomeDeclarations.form(this.portal, declaring, "96"));
		}
		assertThat(dossiers(ExchangeScope.DOSSIERS, day, null).items()).extracting(ExchangedDossier::reference)
			.doesNotContain(submitted.getFirst().value());
		this.clock.advance(DayLists.SETTLED.plusSeconds(1));
		List<ExchangedDossier> all = new ArrayList<>();
		String next = null;
		do {
			DayPage<ExchangedDossier> page = dossiers(ExchangeScope.DOSSIERS, day, next);
			all.addAll(page.items());
			next = page.next();
		}
		while (next != null);
		assertThat(all).extracting(ExchangedDossier::reference).doesNotHaveDuplicates();
		List<ExchangedDossier> dossiers = all.stream()
			.filter((dossier) -> submitted.contains(new Reference(dossier.reference())))
			.toList();
		assertThat(dossiers).extracting(ExchangedDossier::reference)
			.containsExactlyElementsOf(submitted.stream().map(Reference::value).toList());
		assertThat(dossiers).allSatisfy((dossier) -> {
			assertThat(dossier.state()).isEqualTo("SUBMITTED");
			assertThat(dossier.priceCents()).isEqualTo(600_00);
			assertThat(dossier.fundedCents()).isNull();
			assertThat(dossier.accountNumber()).hasSize(10);
		});
		assertThat(declarations(day, null).items()).filteredOn((declaration) -> declaration.declaredHours() == 96)
			.hasSizeGreaterThanOrEqualTo(3);
		assertThat(dossiers(ExchangeScope.DOSSIERS, day.minusYears(9), null).items()).isEmpty();
	}

	@Test
	void aDeclarationThatWaitedForAProofComesAfterWhatWasRead() {
		this.access.choose(IdentityProofPolicy.BEFORE_RIGHTS);
		Learner waiting = Learner.unproven(this.portal);
		SomeDeclarations.declare(this.portal, waiting, SomeDeclarations.form(this.portal, waiting, "87"));
		this.clock.advance(Duration.ofSeconds(1));
		Learner proven = new Learner(this.portal);
		SomeDeclarations.declare(this.portal, proven, SomeDeclarations.form(this.portal, proven, "88"));
		this.clock.advance(DayLists.SETTLED.plusSeconds(1));
		LocalDate day = PortalTime.today(this.clock);
		DayPage<ExchangedDeclaration> read = declarations(day, null);
		assertThat(read.items()).extracting(ExchangedDeclaration::declaredHours).endsWith(88);
		waiting.proves();
		this.clock.advance(DayLists.SETTLED.plusSeconds(1));
		DayPage<ExchangedDeclaration> later = declarations(day, read.next());
		assertThat(later.items()).singleElement().satisfies((declaration) -> {
			assertThat(declaration.declaredHours()).isEqualTo(87);
			assertThat(declaration.declaredAt()).isBefore(read.items().getLast().declaredAt());
		});
		assertThat(declarations(day, later.next()).next()).isNull();
	}

	private DayPage<ExchangedDeclaration> declarations(LocalDate day, @Nullable String after) {
		return as(ExchangeScope.DECLARATIONS,
				(caller) -> this.lists.declarations(caller, day, DayCursor.read(after).orElse(null), DayLists.MOST));
	}

	@Test
	void aKeyWithoutTheScopeReadsNothing() {
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> dossiers(ExchangeScope.DECLARATIONS, LocalDate.of(2026, 1, 5), null));
	}

	private DayPage<ExchangedDossier> dossiers(ExchangeScope scope, LocalDate day, @Nullable String after) {
		return as(scope, (caller) -> this.lists.dossiers(caller, day, DayCursor.read(after).orElse(null), 2));
	}

	private <T> T as(ExchangeScope scope, Reading<T> reading) {
		ExchangeCaller caller = new ExchangeCaller(UUID.randomUUID(), 7, Set.of(scope), null);
		Callable<T> task = () -> reading.read(caller);
		return SignedInAs.as(this.portal,
				UsernamePasswordAuthenticationToken.authenticated(caller, null, caller.authorities()), task);
	}

	@FunctionalInterface
	private interface Reading<T> {

		T read(ExchangeCaller caller);

	}

}
