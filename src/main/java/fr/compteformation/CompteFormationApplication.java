package fr.compteformation;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.theme.lumo.Lumo;

@SpringBootApplication
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("styles.css")
public class CompteFormationApplication implements AppShellConfigurator {

	public static void main(String[] arguments) {
		SpringApplication.run(CompteFormationApplication.class, arguments);
	}

}
