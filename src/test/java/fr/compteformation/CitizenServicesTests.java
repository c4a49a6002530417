package fr.compteformation;

import java.io.ByteArrayOutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;

import fr.compteformation.PastOfAPerson.Level;
import fr.compteformation.people.identityproof.AccessForTests;
import fr.compteformation.people.identityproof.IdentityProofPolicy;
import fr.compteformation.platform.portability.DataPart;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.rights.ledger.Balances;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What every service method for rights, trainings, personal data and files gives a
 * citizen, by the level of their account. All six people have the same past; of the
 * fourth one it is older than the account. A service method is a public method that takes
 * a citizen. Where another person reads rights by a delegation, the level is the giver’s.
 */
@OnPostgresql
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CitizenServicesTests extends PortalTests {

	private static final List<String> WINGS = List.of("rights", "training", "career", "personal", "platform.document");

	@Autowired
	private AccessForTests access;

	private List<ServiceMethod> methods;

	/** People whose past is only read, by level and the methods that read it. */
	private final Map<List<Object>, PastOfAPerson> shared = new HashMap<>();

	// Looking at every bean takes longer than calling a method.
	@BeforeAll
	void findMethods() {
		this.methods = Arrays.stream(this.portal.getBeanDefinitionNames())
			.filter((name) -> isInside(this.portal.getType(name)))
			.map(this.portal::getBean)
			.flatMap(CitizenServicesTests::methodsOf)
			.toList();
	}

	@Test
	void everyMethodHasARow() throws ReflectiveOperationException {
		List<String> rows = Arrays
			.stream(CitizenServicesTests.class
				.getDeclaredMethod("everyMethodGivesWhatTheLevelAllows", String.class, String.class, String.class,
						String.class, String.class, String.class, String.class)
				.getAnnotation(CsvSource.class)
				.textBlock()
				.split("\n"))
			.map((row) -> row.split("\\|")[0].strip())
			.toList();
		assertThat(this.methods.stream().map(ServiceMethod::name)).doesNotHaveDuplicates()
			.containsExactlyInAnyOrderElementsOf(rows);
	}

	// A past dossier is older than the account, which then is not read only but unproven.
	// Method, then proven, retired, read only, unproven, name being compared, refused.
	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Rights.attachmentOf                | Attached    | Attached     | Attached      | Unproven    | Reconciling | Refused
					Rights.balancesOf                  | something   | something    | something     | nothing     | nothing     | nothing
					Rights.movementsOf                 | something   | something    | something     | nothing     | nothing     | nothing
					Rights.quoteFor                    | something   | nothing      | something     | nothing     | nothing     | nothing
					Rights.difIsDeclaredBy             | yes         | yes          | yes           | no          | no          | no
					RightsOfPeople.balancesOf          | something   | something    | refused       | refused     | refused     | refused
					RightsOfPeople.movementsOf         | something   | something    | refused       | refused     | refused     | refused
					DelegatedRights.shownTo            | something   | something    | nothing       | nothing     | nothing     | nothing
					Diplomas.declaredBy                | something   | something    | something     | nothing     | nothing     | nothing
					Diplomas.declare                   | done        | done         | done          | refused     | refused     | refused
					Statements.pdfOf                   | something   | something    | nothing       | nothing     | nothing     | nothing
					Statements.csvOf                   | something   | something    | nothing       | nothing     | nothing     | nothing
					DifDeclarations.situationOf        | Open        | Open         | Open          | Unproven    | Reconciling | Reconciling
					DifDeclarations.tracesOf           | something   | something    | something     | nothing     | nothing     | nothing
					DifDeclarations.declare            | credited    | credited     | credited      | waits       | refused     | refused
					DifDeclarations.declareWithoutForm | credited    | credited     | credited      | waits       | refused     | refused
					DifDeclarations.answer             | DONE        | DONE         | DONE          | refused     | refused     | refused
					Dossiers.of                        | something   | something    | something     | nothing     | nothing     | nothing
					Dossiers.find                      | something   | something    | something     | nothing     | nothing     | nothing
					Dossiers.planOf                    | FundingPlan | FundingPlan  | FundingPlan   | refused     | refused     | refused
					Dossiers.draft                     | Drafted     | Drafted      | Drafted       | NotAttached | NotAttached | NotAttached
					Dossiers.exempt                    | something   | something    | something     | refused     | refused     | refused
					Dossiers.prove                     | something   | something    | something     | refused     | refused     | refused
					Dossiers.exemptionProofs           | something   | something    | something     | nothing     | nothing     | nothing
					Dossiers.promise                   | something   | something    | something     | refused     | refused     | refused
					Dossiers.submit                    | DONE        | RIGHTS_CLOSED| PROOF_MISSING | refused     | refused     | refused
					Dossiers.cancel                    | DONE        | DONE         | DONE          | refused     | refused     | refused
					Paths.of                           | something   | something    | something     | something   | something   | something
					Paths.find                         | something   | something    | something     | something   | something   | something
					Paths.save                         | done        | done         | done          | done        | done        | done
					Paths.takeOver                     | done        | done         | done          | done        | done        | done
					Paths.remove                       | done        | done         | done          | done        | done        | done
					Paths.trainingsToAdd               | something   | something    | nothing       | nothing     | nothing     | nothing
					Paths.addTraining                  | done        | done         | done          | done        | done        | done
					PathOrigins.originsOf              | something   | something    | something     | something   | something   | something
					Projects.of                        | Project     | Project      | Project       | Project     | Project     | Project
					Projects.aim                       | done        | done         | done          | done        | done        | done
					Projects.plan                      | done        | done         | done          | done        | done        | done
					Projects.add                       | done        | done         | done          | done        | done        | done
					Projects.finish                    | done        | done         | done          | done        | done        | done
					Projects.remove                    | done        | done         | done          | done        | done        | done
					MoneyPlans.planFor                 | something   | nothing      | something     | nothing     | nothing     | nothing
					Traits.of                          | something   | something    | something     | something   | something   | something
					Traits.answer                      | TraitResult | TraitResult  | TraitResult   | TraitResult | TraitResult | TraitResult
					Traits.erase                       | done        | done         | done          | done        | done        | done
					DossierFollowUp.confirm            | DONE        | RIGHTS_CLOSED| PROOF_MISSING | refused     | refused     | refused
					DossierFollowUp.providerOf         | something   | something    | something     | nothing     | nothing     | nothing
					DossierMessages.open               | something   | something    | something     | nothing     | nothing     | nothing
					DossierMessages.unread             | something   | something    | something     | nothing     | nothing     | nothing
					DossierMessages.all                | something   | something    | something     | something   | something   | something
					DossierMessages.write              | DONE        | DONE         | DONE          | CLOSED      | CLOSED      | CLOSED
					DossierFollowUp.declareEntry       | DONE        | DONE         | refused       | refused     | refused     | refused
					DossierFollowUp.declareAttendance  | DONE        | DONE         | refused       | refused     | refused     | refused
					KeptTrainings.of                   | something   | something    | something     | something   | something   | something
					KeptTrainings.isKept               | yes         | yes          | yes           | yes         | yes         | yes
					KeptTrainings.keep                 | yes         | yes          | yes           | yes         | yes         | yes
					KeptTrainings.drop                 | done        | done         | done          | done        | done        | done
					Skills.heldBy                      | something   | something    | something     | something   | something   | something
					Skills.proposedTo                  | nothing     | nothing      | nothing       | nothing     | nothing     | nothing
					Skills.tradesNear                  | something   | something    | something     | something   | something   | something
					Skills.add                         | done        | done         | done          | done        | done        | done
					Skills.rate                        | done        | done         | done          | done        | done        | done
					Skills.remove                      | done        | done         | done          | done        | done        | done
					Payslips.of                        | something   | something    | something     | something   | something   | something
					SkillProofs.of                     | TreeMap     | TreeMap      | TreeMap       | TreeMap     | TreeMap     | TreeMap
					SkillProofs.replace                | yes         | yes          | yes           | yes         | yes         | yes
					Payslips.spaceOf                   | PayslipSpace| PayslipSpace | PayslipSpace  | PayslipSpace| PayslipSpace| PayslipSpace
					Payslips.add                       | Kept        | Kept         | Kept          | Kept        | Kept        | Kept
					Payslips.file                      | done        | done         | done          | done        | done        | done
					Payslips.remove                    | done        | done         | done          | done        | done        | done
					Payslips.readAgain                 | done        | done         | done          | done        | done        | done
					Payslips.proposalFor               | nothing     | nothing      | nothing       | nothing     | nothing     | nothing
					Delegations.mayGive                | yes         | yes          | no            | no          | no          | no
					Delegations.give                   | something   | something    | refused       | refused     | refused     | refused
					Delegations.giveWithoutForm        | something   | something    | refused       | refused     | refused     | refused
					Delegations.givenBy                | something   | something    | something     | something   | something   | something
					Delegations.receivedBy             | something   | something    | something     | something   | something   | something
					Delegations.look                   | something   | something    | something     | something   | something   | something
					Delegations.end                    | done        | done         | done          | done        | done        | done
					DelegationCodes.take               | DONE        | DONE         | DONE          | DONE        | DONE        | DONE
					DelegationCodes.waitOf             | Duration    | Duration     | Duration      | Duration    | Duration    | Duration
					Helpers.helpedBy                   | something   | something    | nothing       | nothing     | nothing     | nothing
					Helpers.find                       | something   | something    | nothing       | nothing     | nothing     | nothing
					Preparations.by                    | something   | something    | nothing       | nothing     | nothing     | nothing
					Preparations.keptBy                | something   | something    | something     | something   | something   | something
					Preparations.prepare               | DONE        | DONE         | ENDED         | ENDED       | ENDED       | ENDED
					Preparations.withdraw              | yes         | yes          | no            | no          | no          | no
					ReceivedPreparations.openFor       | something   | something    | something     | something   | something   | something
					ReceivedPreparations.keptFor       | something   | something    | something     | something   | something   | something
					ReceivedPreparations.isAnyOpen     | yes         | yes          | yes           | yes         | yes         | yes
					ReceivedPreparations.take          | Done        | Done         | Done          | Impossible  | Impossible  | Impossible
					ReceivedPreparations.dismiss       | done        | done         | done          | done        | done        | done
					ReceivedPreparations.settleHours   | done        | done         | done          | done        | done        | done
					AgentAccesses.lately               | something   | something    | nothing       | nothing     | nothing     | nothing
					AgentAccesses.programs             | MapN        | MapN         | MapN          | MapN        | MapN        | MapN
					MyData.write                       | with rights | with rights  | without       | without     | without     | without
					MyData.isLimited                   | no          | no           | yes           | yes         | no          | no
					Documents.takeIn                   | TakenIn     | TakenIn      | TakenIn       | TakenIn     | refused     | refused
					Documents.takeInForAccount         | TakenIn     | TakenIn      | TakenIn       | TakenIn     | TakenIn     | TakenIn
					PayslipProofs.of                   | something   | something    | something     | something   | something   | something
					PayslipProofs.handIn               | something   | something    | something     | something   | nothing     | nothing
					PrivateDocuments.keep              | TakenIn     | TakenIn      | TakenIn       | TakenIn     | TakenIn     | TakenIn
					PrivateDocuments.copyToHandIn      | something   | something    | something     | something   | nothing     | nothing
					Documents.open                     | something   | something    | something     | nothing     | nothing     | nothing
					Documents.discard                  | deleted     | deleted      | deleted       | kept        | kept        | kept
					""")
	void everyMethodGivesWhatTheLevelAllows(String method, String proven, String retired, String readOnly,
			String unproven, String compared, String refused) {
		assertThat(Stream.of(Level.values()).map((level) -> given(method, level))).containsExactly(proven, retired,
				readOnly, unproven, compared, refused);
	}

	// The past is made before the level is set.
	private String given(String name, Level level) {
		this.access.choose(IdentityProofPolicy.NONE);
		ServiceMethod called = this.methods.stream()
			.filter((found) -> found.name().equals(name))
			.findFirst()
			.orElseThrow();
		List<Object> readers = List.of(level, PastOfAPerson.readersWith(name));
		PastOfAPerson known = this.shared.get(readers);
		PastOfAPerson person = (known != null) ? known : new PastOfAPerson(this.portal);
		List<?> past = person.argumentsOf(name);
		this.access.choose(IdentityProofPolicy.BEFORE_SPENDING);
		if (known == null) {
			person.is(level);
		}
		if (!PastOfAPerson.readersWith(name).isEmpty()) {
			this.shared.put(readers, person);
		}
		Object[] arguments = past.stream()
			.map((argument) -> (argument instanceof Supplier<?> late) ? late.get() : argument)
			.map((argument) -> (argument == PastOfAPerson.NULL) ? null : argument)
			.toArray();
		return switch (call(called, arguments)) {
			case RuntimeException failure -> "refused";
			case Object result -> described(name, person, result, arguments);
		};
	}

	private static String described(String name, PastOfAPerson person, Object result, Object[] arguments) {
		return switch (name) {
			case "DifDeclarations.declare", "DifDeclarations.declareWithoutForm" -> person.difAfterwards();
			case "MyData.write" -> person.isIn((ByteArrayOutputStream) arguments[3]) ? "with rights" : "without";
			case "Documents.discard" -> person.hasFile() ? "kept" : "deleted";
			case "Delegations.give", "Delegations.giveWithoutForm" -> "something";
			default -> described(result);
		};
	}

	private static String described(Object result) {
		return switch (result) {
			case Boolean answer -> answer ? "yes" : "no";
			case Optional<?> found -> found.isPresent() ? "something" : "nothing";
			case Collection<?> found -> found.isEmpty() ? "nothing" : "something";
			case Balances balances -> balances.equals(Balances.ZERO) ? "nothing" : "something";
			case Enum<?> outcome -> outcome.name();
			case String done -> done;
			default -> result.getClass().getSimpleName();
		};
	}

	private Object call(ServiceMethod called, Object[] arguments) {
		Citizen caller = (Citizen) arguments[0];
		return SignedInAs.as(this.portal, caller, () -> {
			try {
				Object result = called.method().invoke(called.bean(), arguments);
				return (result != null) ? result : "done";
			}
			catch (InvocationTargetException refused) {
				if (refused.getCause() instanceof RuntimeException failure && PastOfAPerson.isRefusal(failure)) {
					return failure;
				}
				throw new AssertionError(called.name(), refused.getCause());
			}
		});
	}

	private static boolean isInside(Class<?> type) {
		return type != null && !DataPart.class.isAssignableFrom(type) && !type.getPackageName().contains(".ui")
				&& WINGS.stream().anyMatch((wing) -> type.getPackageName().startsWith("fr.compteformation." + wing));
	}

	private static Stream<ServiceMethod> methodsOf(Object bean) {
		return Arrays.stream(AopUtils.getTargetClass(bean).getDeclaredMethods())
			.filter((method) -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
			.filter((method) -> Arrays.asList(method.getParameterTypes()).contains(Citizen.class))
			.map((method) -> new ServiceMethod(bean, method));
	}

	/** A public method that takes a citizen. */
	private record ServiceMethod(Object bean, Method method) {

		private ServiceMethod {
			method.setAccessible(true);
		}

		String name() {
			return this.method.getDeclaringClass().getSimpleName() + "." + this.method.getName();
		}

	}

}
