package fr.compteformation;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.router.Route;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.account.Accounts;
import fr.compteformation.people.account.NewAccount;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.people.identity.Identity;
import fr.compteformation.people.identityproof.AccessForTests;
import fr.compteformation.people.identityproof.IdentityProofPolicy;
import fr.compteformation.people.identityproof.IdentityProofs;
import fr.compteformation.people.identityproof.ProofMethod;
import fr.compteformation.people.password.Password;
import fr.compteformation.people.password.Passwords;
import fr.compteformation.personal.delegation.Delegation;
import fr.compteformation.personal.delegation.Delegations;
import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.Proved;
import fr.compteformation.training.catalogue.Catalogue;
import fr.compteformation.training.catalogue.CatalogueForTests;
import fr.compteformation.training.dossier.Dossiers;
import fr.compteformation.training.dossier.Drafting;
import fr.compteformation.training.dossier.Learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * The fraud of 2021, without a browser: a stranger opens an account with the number and
 * the name of a person of the employers’ files, and asks for every address.
 */
class StolenRightsHttpTests extends AbstractHttpTests {

	private static final int PAGES_OF_A_SESSION = 5;

	private static final List<Class<?>> PAGES = classesWith(Route.class);

	private static final List<Class<?>> DOWNLOADS = classesWith(RestController.class);

	@Autowired
	private AccessForTests access;

	@Autowired
	private IdentityProofs proofs;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Holders holders;

	@Autowired
	private TransactionTemplate transaction;

	private StolenRights stolen;

	private Citizen stranger;

	@BeforeEach
	void theStrangerOpensAnAccount() {
		this.stolen = new StolenRights(this.portal);
		Identity identity = People.somebody(this.stolen.nir());
		identity.setFirstName("jean");
		identity.setBirthName(this.stolen.typedName());
		this.stranger = this.accounts
			.open(new NewAccount(identity, this.portal.getBean(Passwords.class).hash(new Password(People.PASSWORD)),
					"2026-11", this.portal.getBean(Clock.class).instant(), Locale.FRENCH));
	}

	@Test
	void noPageShowsAnythingOfTheHolderBeforeTheProof() {
		this.access.choose(IdentityProofPolicy.BEFORE_RIGHTS);
		String nothing = opened(pages());
		this.access.choose(IdentityProofPolicy.BEFORE_SPENDING);
		String before = opened(pages());
		prove();
		String after = opened(pages().filter((path) -> path.startsWith("/mes-")));
		List<String> secrets = this.stolen.secrets();
		assertThat(secrets).as("shown to the proven account").filteredOn(after::contains).isEqualTo(secrets);
		assertThat(secrets).as("shown to the stranger").filteredOn(before::contains).isEmpty();
		assertThat(secrets).as("shown to the stranger").filteredOn(nothing::contains).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(names = { "BEFORE_RIGHTS", "BEFORE_SPENDING" })
	void noMailShowsTheAccountNumberBeforeTheProof(IdentityProofPolicy policy) {
		this.access.choose(policy);
		assertThat(this.accounts.ownerOf(this.stolen.nir()).orElseThrow().number()).isNull();
		prove();
		assertThat(this.accounts.ownerOf(this.stolen.nir()).orElseThrow().number()).isNotNull();
	}

	@ParameterizedTest
	@EnumSource(names = { "BEFORE_RIGHTS", "BEFORE_SPENDING" })
	void noFileLeavesBeforeTheProof(IdentityProofPolicy policy) {
		this.access.choose(policy);
		signIn();
		assertThat(downloads()).isNotEmpty().allSatisfy((path) -> {
			HttpResponse<String> answer = this.visitor.get(path);
			// A project is the account's own, with what rights pay only after the proof.
			if (!path.equals("/mon-espace/projet.pdf")) {
				assertThat(answer.statusCode()).as(path).isNotEqualTo(200);
			}
			assertThat(StolenRights.plain(answer.body())).as(path).doesNotContain(this.stolen.secrets());
		});
		prove();
		assertThat(downloads()).filteredOn((path) -> this.visitor.get(path).statusCode() == 200)
			.contains("/mes-droits/releve.pdf", "/mes-droits/releve.csv",
					"/documents/" + this.stolen.document().value());
	}

	@ParameterizedTest
	@EnumSource(names = { "BEFORE_RIGHTS", "BEFORE_SPENDING" })
	void noMailAboutTheHolderGoesToTheStranger(IdentityProofPolicy policy) {
		this.access.choose(policy);
		assertThat(this.holders.readerOf(this.stolen.holder())).isEmpty();
		prove();
		assertThat(this.holders.readerOf(this.stolen.holder())).contains(this.stranger.accountId());
	}

	@ParameterizedTest
	@EnumSource(names = { "BEFORE_RIGHTS", "BEFORE_SPENDING" })
	void nothingIsSpentOrShownToOthersBeforeTheProof(IdentityProofPolicy policy) {
		this.access.choose(policy);
		Euros balance = this.stolen.balance();
		Catalogue catalogue = this.portal.getBean(Catalogue.class);
		CatalogueForTests.add(this.portal,
				Learner.training(this.portal.getBean(Clock.class), "Langue bretonne", 500, 10, 12));
		Dossiers dossiers = this.portal.getBean(Dossiers.class);
		assertThat(themselves(() -> dossiers.draft(this.stranger, catalogue.offers().getFirst().id())))
			.isInstanceOf(Drafting.NotAttached.class);
		assertThatExceptionOfType(NoSuchElementException.class)
			.isThrownBy(() -> themselves(() -> dossiers.cancel(this.stranger, this.stolen.dossier(), 0)));
		assertThatIllegalStateException().isThrownBy(() -> themselves(() -> this.portal.getBean(Delegations.class)
			.give(this.stranger, new Delegation(), Proved.by(this.portal, this.stranger))));
		assertThat(this.stolen.balance()).isEqualTo(balance);
	}

	private <T> T themselves(Callable<T> act) {
		return SignedInAs.as(this.portal, this.stranger, act);
	}

	private void signIn() {
		this.visitor.signIn(this.stolen.nir().formatted(), People.PASSWORD);
		assertThat(this.visitor.isSignedIn()).isTrue();
	}

	private void prove() {
		this.transaction.executeWithoutResult(
				(status) -> this.proofs.prove(new AccountId(this.stranger.accountId()), ProofMethod.LETTER, null));
	}

	// A server keeps few pages of one session open.
	private String opened(Stream<String> pages) {
		AtomicInteger opened = new AtomicInteger();
		return pages.map((path) -> {
			if (opened.getAndIncrement() % PAGES_OF_A_SESSION == 0) {
				visit();
				signIn();
			}
			OpenPage page = this.visitor.open(path);
			page.update();
			return StolenRights.plain(page.find("(?s).*"));
		}).collect(Collectors.joining("\n"));
	}

	private Stream<String> pages() {
		return PAGES.stream()
			.filter(StolenRightsHttpTests::isForCitizens)
			.map((view) -> "/" + view.getAnnotation(Route.class).value())
			.flatMap(this::filledIn)
			.sorted();
	}

	// Not the pages of agents, nor those of one-time links.
	private static boolean isForCitizens(Class<?> view) {
		RolesAllowed allowed = view.getAnnotation(RolesAllowed.class);
		return (allowed != null) ? Arrays.asList(allowed.value()).contains(Citizen.ROLE)
				: !view.getAnnotation(Route.class).value().contains(":");
	}

	// A parameter is a choice, or the reference of a training file.
	private Stream<String> filledIn(String template) {
		if (template.contains("(")) {
			String before = template.substring(0, template.indexOf(':'));
			String choices = template.substring(template.indexOf('(') + 1, template.indexOf(')'));
			return Arrays.stream(choices.split("\\|")).map((choice) -> before + choice);
		}
		return Stream.of(template.replaceAll(":\\w+", this.stolen.dossier().value()));
	}

	private List<String> downloads() {
		return DOWNLOADS.stream()
			.flatMap((type) -> Arrays.stream(ReflectionUtils.getDeclaredMethods(type)))
			.map((method) -> AnnotatedElementUtils.findMergedAnnotation(method, GetMapping.class))
			.filter(Objects::nonNull)
			.flatMap((mapping) -> Arrays.stream(mapping.path()))
			.map((path) -> path.equals("/documents/{id}") ? "/documents/" + this.stolen.document().value()
					: path.replaceAll("\\{\\w+(:[^/]*})?}", UUID.randomUUID().toString()))
			.distinct()
			.toList();
	}

	private static List<Class<?>> classesWith(Class<? extends java.lang.annotation.Annotation> annotation) {
		ClassPathScanningCandidateComponentProvider scanner = ClassesReadOnce.scanner();
		scanner.addIncludeFilter(new AnnotationTypeFilter(annotation));
		return scanner.findCandidateComponents("fr.compteformation")
			.stream()
			.<Class<?>>map((bean) -> ClassUtils.resolveClassName(bean.getBeanClassName(), null))
			.toList();
	}

}
