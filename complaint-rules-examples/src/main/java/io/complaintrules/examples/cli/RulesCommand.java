package io.complaintrules.examples.cli;

import picocli.CommandLine.Command;

/** What a rule author does with a folder of rules, law data and lexicon. */
@Command(name = "rules", synopsisSubcommandLabel = "COMMAND", mixinStandardHelpOptions = true)
final class RulesCommand {}
