package fr.compteformation.office.exchange;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The description of the exchange (OpenAPI 3.1), open to everybody. It is a file, which a
 * test compares with the endpoints.
 */
@RestController
@ConditionalOnBooleanProperty("compte-formation.exchange.enabled")
class DescriptionEndpoint {

	@GetMapping(ExchangeConfiguration.ROOT + "/openapi.json")
	ResponseEntity<Resource> description() {
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_JSON)
			.body(new ClassPathResource("exchange/openapi.json"));
	}

}
