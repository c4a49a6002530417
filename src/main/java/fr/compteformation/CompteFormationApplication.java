package fr.compteformation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import fr.compteformation.office.agent.SupervisorProgram;
import fr.compteformation.people.holderaddress.AddressImportProgram;
import fr.compteformation.personal.anonymisation.AnonymisationProgram;
import fr.compteformation.platform.backup.BackupCommand;
import fr.compteformation.platform.checkup.CheckProgram;
import fr.compteformation.platform.command.Command;
import fr.compteformation.platform.command.Commands;
import fr.compteformation.platform.keys.KeyCommands;
import fr.compteformation.platform.mail.MailProgram;
import fr.compteformation.platform.objectstore.DocumentsProgram;
import fr.compteformation.rights.feeding.EmployerImportProgram;
import fr.compteformation.rights.fundexport.ExportProgram;
import fr.compteformation.training.catalogue.CatalogueImportProgram;

/**
 * Starts the portal, or runs one of the operator’s commands, which {@code --help} lists.
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

	static final Commands COMMANDS = new Commands(List.of(KeyCommands.NEW, KeyCommands.ROTATE, KeyCommands.STATUS,
			KeyCommands.RETIRE, KeyCommands.REENCRYPT, DocumentsProgram.MOVE, CheckProgram.COMMAND,
			CheckProgram.MAIL_TEST, MailProgram.RESEND, SupervisorProgram.COMMAND, BackupCommand.COMMAND,
			ExportProgram.COMMAND, AnonymisationProgram.COMMAND, EmployerImportProgram.COMMAND,
			AddressImportProgram.COMMAND, CatalogueImportProgram.COMMAND, LetterPrintProgram.COMMAND,
			new Command("start prepare", "FOLDER",
					"unpacks the program and prepares faster starts with java @FOLDER/start",
					(given, settings) -> StartPreparation.run(Path.of(given.getFirst()), settings))));

	public static void main(String[] arguments) throws IOException {
		if (List.of(arguments).contains(HELP)) {
			help();
			return;
		}
		COMMANDS.run(arguments).ifPresent(System::exit);
		SpringApplication.run(CompteFormationApplication.class, arguments);
	}

	private static void help() throws IOException {
		String text = new ClassPathResource("help.txt", CompteFormationApplication.class)
			.getContentAsString(StandardCharsets.UTF_8);
		System.out.print(text.replace("%commands%", String.join("\n", COMMANDS.help())));
	}

}
