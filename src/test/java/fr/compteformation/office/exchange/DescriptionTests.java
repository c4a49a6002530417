package fr.compteformation.office.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

import fr.compteformation.office.sentfile.SentFile;
import fr.compteformation.rights.dif.DifState;
import fr.compteformation.training.dossier.DossierState;

import static org.assertj.core.api.Assertions.assertThat;

/** The description of the exchange says what the endpoints do. */
class DescriptionTests {

	private final JsonNode description = read();

	@Test
	void itNamesEveryAddressAndNoOther() {
		Set<String> described = new TreeSet<>();
		this.description.get("paths")
			.properties()
			.forEach((path) -> path.getValue()
				.propertyNames()
				.forEach((method) -> described.add(method + " " + ExchangeConfiguration.ROOT + path.getKey())));
		assertThat(described).containsExactlyInAnyOrderElementsOf(Stream
			.of(BalanceEndpoint.class, DayEndpoint.class, EmployerFileEndpoint.class, DescriptionEndpoint.class)
			.flatMap((endpoint) -> Arrays.stream(endpoint.getDeclaredMethods()))
			.flatMap(DescriptionTests::address)
			.toList());
	}

	private static Stream<String> address(Method method) {
		GetMapping get = method.getAnnotation(GetMapping.class);
		PostMapping post = method.getAnnotation(PostMapping.class);
		return (get != null) ? Stream.of("get " + get.value()[0])
				: (post != null) ? Stream.of("post " + post.value()[0]) : Stream.empty();
	}

	@ParameterizedTest
	@ValueSource(classes = { BalanceQuestion.class, BalanceAnswer.class, ExchangedDeclaration.class,
			ExchangedDossier.class, ExchangedFile.class })
	void itNamesEveryPartOfAnAnswer(Class<? extends Record> type) {
		JsonNode schema = schema(type.getSimpleName());
		List<String> parts = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
		assertThat(schema.get("properties").propertyNames()).containsExactlyElementsOf(parts);
		assertThat(texts(schema.get("required"))).containsExactlyElementsOf(parts);
	}

	@Test
	void itNamesEveryProblemAndState() {
		assertThat(values("Problem", "type"))
			.isEqualTo(Arrays.stream(ExchangeProblem.values()).map(ExchangeProblem::type).toList());
		assertThat(values("BalanceQuestion", "purpose")).isEqualTo(names(BalanceQuestion.Purpose.values()));
		assertThat(values("ExchangedDeclaration", "state")).isEqualTo(names(DifState.values()));
		assertThat(values("ExchangedFile", "state")).isEqualTo(names(SentFile.State.values()));
		// Drafts are not exchanged.
		assertThat(values("ExchangedDossier", "state"))
			.isEqualTo(names(DossierState.values()).stream().filter((name) -> !name.equals("DRAFT")).toList());
	}

	private List<String> values(String schema, String part) {
		return texts(schema(schema).get("properties").get(part).get("enum"));
	}

	private static List<String> names(Enum<?>[] values) {
		return Arrays.stream(values).map(Enum::name).collect(Collectors.toList());
	}

	private static List<String> texts(JsonNode array) {
		return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asString).toList();
	}

	private JsonNode schema(String name) {
		return this.description.get("components").get("schemas").get(name);
	}

	private static JsonNode read() {
		try {
			return JsonMapper.shared().readTree(new ClassPathResource("exchange/openapi.json").getInputStream());
		}
		catch (IOException missing) {
			throw new UncheckedIOException(missing);
		}
	}

}
