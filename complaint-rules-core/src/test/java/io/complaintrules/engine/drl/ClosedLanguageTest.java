package io.complaintrules.engine.drl;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.authoring.Diagnostic;
import io.complaintrules.authoring.Diagnostics;
import io.complaintrules.authoring.SourceFile;
import io.complaintrules.engine.Findings;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule can do nothing but decide: whatever else it tries is refused on its line, before anything compiles it. */
class ClosedLanguageTest {
    private static final int ASKS = 4;
    private static final int SAYS = 6;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Case( new java.io.File( \"x\" ).delete() )",
                "Case( java.io.File.listRoots().length > 0 )",
                "Case( java.lang.System.getenv( \"PATH\" ) != null )",
                "Case( System.exit( 0 ) == null )",
                "Case( Runtime.getRuntime().halt( 1 ) == null )",
                "Case( Thread.sleep( 1000 ) == null )",
                "Case( Class.forName( \"x\" ) != null )",
                "Case( this.getClass() != null )",
                "Case( getClass().getClassLoader() != null )",
                "Case( class != null )",
                "Case( this.class.name == \"x\" )",
                "Case( topic.matter.getClass() != null )",
                "Case( topic.matter.class != null )",
                "Case( topic.matter.repeat( 2000000000 ) == \"\" )",
                "Case( topic.matter.format( \"%999999999d\", 1 ) == \"\" )",
                "Case( topic.matter.replaceAll( \"(a+)+$\", \"\" ) == \"\" )",
                "Case( topic.matter.matches( \"(a+)+$\" ) )",
                "Case( topic.matter matches \"(a+)+$\" )",
                "Case( \"aaaaaaaaaaaaaaaaaa!\" matches \"(a+)+$\" || true )",
                "Case( topic.matter soundslike \"x\" )",
                "Case( topic.matter str[startsWith] \"x\" )",
                "Case( topic.matter.intern() == \"x\" )",
                "Case( topic.matter.chars().count() > 0 )",
                "Case( story.gives.stream().count() > 0 )",
                "Case( story.gives.iterator().next() == \"x\" )",
                "Case( story.gives.add( \"x\" ) )",
                "Case( story.gives.clear() == null )",
                "Case( story.gives.forEach( x -> x ) == null )",
                "Case( story.gives.toArray( String[]::new ).length > 0 )",
                "Case( story[ 0 ] == 1 )",
                "Case( redress.circumstances[ \"x\" ] == Answer.YES )",
                "Case( redress.circumstances.put( \"x\", Answer.YES ) == null )",
                "Case( forums.wait( 1000 ) == null )",
                "Case( notify() == null )",
                "Case( hashCode() == 1 )",
                "Case( clock.filedOn.now() != null )",
                "Case( java.time.LocalDate.now() != null )",
                "Case( LocalDate.now() != null )",
                "Case( Answer.valueOf( \"YES\" ) == Answer.YES )",
                "Case( Answer.values().length > 0 )",
                "Case( Answer.YES.getDeclaringClass() != null )",
                "Case( ( x -> true ) )",
                "Case( x -> x.topic() != null )",
                "Case( report ? true : false )",
                "Case( report == true ? 1 : 0 )",
                "Case( { true } )",
                "Case( report = true )",
                "Case( report == true; new java.io.File( \"x\" ).delete() )",
                "Case( $x : new Object() )",
                "Case( $x : System.in.read() )",
                "Case( new long[ 200000000 ].length > 0 )",
                "Case( \"a\".getBytes().length > 0 )",
                "Case( withForums( null ) != null )",
                "Case() eval( true )",
                "eval( new java.io.File( \"x\" ).delete() )",
                "Case() not( eval( System.exit( 1 ) ) )",
                "$x : Object() from java.util.List.of( 1 )",
                "$x : String() from new java.util.Scanner( System.in )",
                "Number() from accumulate( Case(), init( int n = 0; ), action( n++; ), result( n ) )",
                "accumulate( Case(); $n : count() )",
                "accumulate( Case(); $n : count(); $n > 0 )",
                "$l : java.util.List() from collect( Object() )",
                "java.lang.Object()",
                "Object()",
                "Record()",
                "java.util.List()",
                "String( this == \"x\" )",
                "law.LawBook()",
                "LawBook()",
                "InitialFact()",
                "?query( 1 )",
                "/case[ report == true ]",
                "Case() over window:time( 1s )",
                "Case( $s : topic.matter ) Case( $s.getClass() != null )",
                "Case( \\u0072eport == true )",
                "Case( report == true ) /* \\u002a/ System.exit(0) */",
                "Case( report == true, @Deprecated true )",
                "Case( (String) topic.matter == \"x\" )",
                "Case( ((Object) this).equals( null ) )",
                "Case( topic.matter instanceof String )",
                "Case( report == true & false )",
                "Case( report++ == 1 )",
                "Case( ~1 == 1 )",
                "Case( circumstance( System.getenv( \"x\" ) ) == Answer.YES )",
                "Case( figure( new String( \"x\" ) ) == 1 )",
                "modify( Case() )",
                "Case( kcontext != null )",
                "Case( drools != null )",
                "Case( findings != null )",
                "Case( findings.raise() != null )",
            })
    void a_condition_that_names_more_than_the_vocabulary_is_refused_on_its_line(String condition) {
        refusedAt(ASKS, rule(condition, "findings.raise();"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "System.exit( 0 );",
                "System.out.println( \"x\" ); findings.raise();",
                "new java.io.File( \"x\" ).delete();",
                "findings.raise(); System.exit( 0 );",
                "findings.raise(); findings.raise();",
                "findings.raise().with( \"a\", System.getenv( \"X\" ) );",
                "findings.raise().with( \"a\", new String( \"x\" ) );",
                "findings.raise().with( \"a\", java.nio.file.Files.readString( java.nio.file.Path.of( \"x\" ) ) );",
                "findings.raise().with( \"a\", \"x\".repeat( 2000000000 ) );",
                "findings.raise().with( \"a\", () -> 1 );",
                "findings.raise().with( \"a\", String::new );",
                "findings.raise().with( \"a\", kcontext.getKieRuntime() );",
                "findings.raise().with( \"a\", drools.getRule() );",
                "findings.raise().with( \"a\", Class.forName( \"x\" ) );",
                "findings.raise().with( \"a\", findings.getClass() );",
                "findings.raise().with( \"a\", findings.raise().law() );",
                "findings.raise().with( \"a\", $case.getClass() );",
                "findings.raise().with( \"a\", $case.topic().matter().getBytes() );",
                "findings.raise().with( \"a\", $case.withForums( null ) );",
                "findings.raise().with( \"a\", (Object) null );",
                "findings.raise().with( \"a\", true ? 1 : 2 );",
                "findings.raise().with( \"a\", new int[ 2000000000 ] );",
                "findings.raise().law();",
                "findings.raise().rule();",
                "findings.raise().getClass();",
                "findings.raise().wait();",
                "findings.raise().notifyAll();",
                "findings.raise().hashCode();",
                "findings.raise().concludes( null );",
                "findings.raise().speaks( null );",
                "findings.raise().silent( true );",
                "findings.getClass().getDeclaredField( \"raised\" );",
                "findings.fires( null );",
                "findings.sorted();",
                "findings.forums().clear();",
                "findings = null;",
                "findings;",
                "findings.raise().with( \"a\", 1 ) { };",
                "drools.halt();",
                "drools.insert( \"x\" );",
                "drools.\\u0069nsert( \"x\" );",
                "insert/* */( \"x\" ); findings.raise();",
                "insertLogical( \"x\" );",
                "modify( $case ) { };",
                "update( $case );",
                "delete( $case );",
                "kcontext.getKieRuntime().halt();",
                "while ( true ) { }",
                "for ( ;; ) ;",
                "{ findings.raise(); }",
                "if ( true ) findings.raise();",
                "try { findings.raise(); } finally { }",
                "return;",
                "throw null;",
                "int x = 1; findings.raise();",
                "var x = findings.raise();",
                "class X { }",
                "java.util.function.Consumer<Object> c = drools::insert; c.accept( \"x\" );",
                "import java.io.File; new File( \"x\" ).mkdir();",
                "synchronized ( findings ) { }",
                "assert false;",
                "this.toString();",
                "$case.toString();",
                "; findings.raise();",
            })
    void a_consequence_that_does_more_than_decide_is_refused_on_its_line(String consequence) {
        refusedAt(SAYS, rule("$case : Case( report == true )", consequence));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "import java.io.File; import-not-allowed",
                "import java.io.*; import-not-allowed",
                "import static java.lang.System.exit; import-not-allowed",
                "import function java.lang.System.exit; import-not-allowed",
                "import io.complaintrules.engine.*; import-not-allowed",
                "import io.complaintrules.facts.Case.Inner; import-not-allowed",
                "import accumulate java.lang.Object x; import-not-allowed",
                "global java.lang.Runtime runtime; global-not-allowed",
                "global io.complaintrules.engine.Findings others; global-not-allowed",
                "package java.lang; wrong-package",
                "declare X extends java.lang.Thread end; only-rules",
                "function void x() { System.exit( 0 ) }; only-rules",
                "query x() Case() end; only-rules",
                "unit X; only-rules",
                "dialect \"mvel\"; attribute-not-allowed",
                "template header; only-rules",
                "@Deprecated; only-rules",
                "#expander x.dsl; only-rules",
            })
    void what_a_file_declares_besides_rules_is_refused(String line, String code) {
        assertThat(slips(line + "\n\n" + rule("Case( report == true )", "findings.raise();")))
                .anySatisfy(slip -> {
                    assertThat(slip.code()).isEqualTo(code);
                    assertThat(slip.place().line()).isEqualTo(1);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dialect \"mvel\"",
                "salience 10",
                "no-loop true",
                "agenda-group \"x\"",
                "timer( 1s )",
                "duration 10",
                "calendars \"x\"",
                "date-effective \"1-Jan-2000\"",
                "enabled false",
                "auto-focus true",
                "activation-group \"x\"",
                "ruleflow-group \"x\"",
                "lock-on-active true",
                "extends \"other\"",
                "System.exit( 0 )",
            })
    void an_attribute_is_refused(String attribute) {
        refusedAt(2, rule("Case( report == true )", "findings.raise();").replace("  @area", attribute + " @area"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Case( report == true );",
                "Case( report )",
                "Case( !report )",
                "Case( topic.matter == 'charge-dispute' )",
                "Case( story.gives.size > 2, story.gives.contains( \"time\" ) )",
                "Case( circumstance( \"fraud\" ) in ( Answer.YES, Answer.READ_YES ) )",
                "Case( report == true || topic.known == true && topic.family != \"x\" )",
                "Case( ( report == true ) )",
                "Case( topic.matter == \"a\" || == \"b\" )",
                "Mention( severity > 0 && < 3 )",
                "Mention( severity + 1 > 2 )",
                "Case( topic.matter.startsWith( \"a\" ) )",
                "Case( redress!.age == AgeBand.ADULT )",
                "Case( report == true ) or Case( report == false )",
                "( Case( report == true ) and not Mention( severity > 1 ) )",
                "exists ( Mention( severity > 1 ) or Mention( severity == 0 ) )",
                "forall( Mention( category == \"insult\" ) )",
                "$all : java.util.List( size > 2 ) from collect( Mention( severity > 1 ) )",
                "Case( $m : topic.matter ) SubjectMatter( matter.id == $m )",
                "$one : Claim( $head : head ) Claim( this != $one, head != $head )",
                "Case( clock.filedOn > clock.occurredOn )",
                "Claim( amount > 0.1B, amount != null )",
                "Case( \"charge-dispute\" == topic.matter ) // a remark\n",
            })
    void what_the_vocabulary_has_is_read(String condition) {
        assertThat(slips(rule(condition, "findings.raise();"))).isEmpty();
    }

    @Test
    void what_drools_reads_holds_nothing_but_rules() {
        String text = "package io.complaintrules.rules\nimport io.complaintrules.facts.*\n// insert( \"x\" )\n"
                + rule("Case( report == true ) /* \"quoted */", "findings.raise(); // once");
        RuleSources sources =
                RuleSources.read(List.of(new SourceFile("a.drl", text)), Findings.class, new Diagnostics());

        assertThat(sources.forDrools("a.drl", Set.copyOf(sources.rules())))
                .doesNotContain("insert", "quoted", "once")
                .startsWith("package io.complaintrules.rules;")
                .hasLineCount((int) text.lines().count());
    }

    @Test
    void many_rules_and_many_facts_meet_a_limit() {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 2_600; i++) {
            many.append(rule("Case( report == true )", "findings.raise();").replace("\"r\"", "\"r" + i + "\""));
        }
        assertThat(slips(many.toString())).extracting(Diagnostic::code).containsExactly("too-many-rules");
        refusedAt(
                3, rule("Mention() Mention() Mention() Mention() Mention() Mention() Mention()", "findings.raise();"));
        refusedAt(ASKS, rule("Case( " + "(".repeat(5_000) + " report == true )", "findings.raise();"));
        refusedAt(ASKS, rule("Case( " + "!".repeat(5_000) + "report )", "findings.raise();"));
        refusedAt(ASKS, rule("not ".repeat(5_000) + "Case()", "findings.raise();"));
    }

    private static void refusedAt(int line, String text) {
        assertThat(slips(text)).isNotEmpty().first().satisfies(slip -> {
            assertThat(slip.isError()).isTrue();
            assertThat(slip.place().line()).isEqualTo(line);
            assertThat(slip.place().column()).isPositive();
            assertThat(slip.toString()).doesNotContain("io.complaintrules.", "org.drools");
        });
    }

    private static List<Diagnostic> slips(String text) {
        Diagnostics faults = new Diagnostics();
        RuleSources.read(List.of(new SourceFile("a.drl", text)), Findings.class, faults);
        return faults.errors();
    }

    private static String rule(String condition, String consequence) {
        return """
                rule "r"
                  @area( ADMISSIBILITY ) @zh( "一" ) @en( "one" )
                when
                  %s
                then
                  %s
                end
                """
                .formatted(condition, consequence);
    }
}
