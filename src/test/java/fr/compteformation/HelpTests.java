package fr.compteformation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class HelpTests {

	@Test
	void helpIsPrintedAndNothingStarts(CapturedOutput output) throws Exception {
		CompteFormationApplication.main(new String[] { "--help", "--server.port=0" });
		assertThat(output).contains("keys new FOLDER", "import employers FILE", "compte-formation.public-url")
			.doesNotContain("Starting");
	}

}
