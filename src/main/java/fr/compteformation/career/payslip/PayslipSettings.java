package fr.compteformation.career.payslip;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How many payslips a person can keep.
 *
 * @param files How many payslips a person can keep.
 * @param size How much space the payslips of a person can take.
 */
@Validated
@ConfigurationProperties("compte-formation.payslip")
record PayslipSettings(@DefaultValue("600") @Min(1) int files, @DefaultValue("200MB") @NotNull DataSize size) {
}
