package fr.compteformation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.core.io.ClassPathResource;

import fr.compteformation.access.letter.LetterPrintProgram;
import fr.compteformation.people.holderaddress.AddressImportProgram;
import fr.compteformation.platform.base.Keys;
import fr.compteformation.platform.database.DatabaseCommand;
import fr.compteformation.rights.feeding.EmployerImportProgram;
import fr.compteformation.training.catalogue.CatalogueImportProgram;

/**
 * Starts the portal. {@code --help} prints the usage, {@code --new-keys=DIR} writes new
 * key sets into a folder, {@code --import-employers=FILE} imports an employers’ file,
 * {@code --prepare-start=FOLDER} prepares faster starts, {@code --import-addresses=FILE}
 * a file of postal addresses, {@code --import-trainings=FILE} a file of trainings, and
 * {@code --print-letters=FOLDER} writes the letters with codes; each of these exits when
 * done.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
@Viewport("width=device-width, initial-scale=1")
@ColorScheme(ColorScheme.Value.LIGHT_DARK)
@StyleSheet("styles.css")
@Uses(Button.class)
@Uses(Checkbox.class)
@Uses(ConfirmDialog.class)
@Uses(CustomField.class)
@Uses(DatePicker.class)
@Uses(Details.class)
@Uses(Popover.class)
@Uses(RadioButtonGroup.class)
@Uses(Select.class)
@Uses(EmailField.class)
@Uses(IntegerField.class)
@Uses(PasswordField.class)
@Uses(TextArea.class)
@Uses(TextField.class)
@Uses(Upload.class)
public class CompteFormationApplication implements AppShellConfigurator {

	private static final String HELP = "--help";

	private static final String NEW_KEYS = "--new-keys=";

	private static final List<DatabaseCommand> COMMANDS = List.of(EmployerImportProgram.COMMAND,
			AddressImportProgram.COMMAND, CatalogueImportProgram.COMMAND, LetterPrintProgram.COMMAND);

	public static void main(String[] arguments) throws IOException {
		if (List.of(arguments).contains(HELP)) {
			help();
			return;
		}
		if (arguments.length == 1 && arguments[0].startsWith(NEW_KEYS)) {
			newKeys(Path.of(arguments[0].substring(NEW_KEYS.length())));
			return;
		}
		if (StartPreparation.isWanted(arguments)) {
			System.exit(StartPreparation.run(arguments));
		}
		COMMANDS.stream()
			.filter((command) -> command.isWanted(arguments))
			.findFirst()
			.ifPresent((command) -> System.exit(command.run(arguments)));
		SpringApplication.run(CompteFormationApplication.class, arguments);
	}

	private static void help() throws IOException {
		System.out.print(new ClassPathResource("help.txt", CompteFormationApplication.class)
			.getContentAsString(StandardCharsets.UTF_8));
	}

	private static void newKeys(Path directory) throws IOException {
		try {
			Keys.generate(directory);
			System.out.println("Key sets written to " + directory + ": keep a copy apart from the database.");
		}
		catch (FileAlreadyExistsException exists) {
			System.err.println(exists.getMessage() + " exists: a key set is never overwritten.");
			System.exit(1);
		}
	}

}
