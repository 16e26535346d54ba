package io.complaintrules.engine;

import static org.objectweb.asm.Opcodes.ACC_FINAL;
import static org.objectweb.asm.Opcodes.ACC_PRIVATE;
import static org.objectweb.asm.Opcodes.ACC_PUBLIC;
import static org.objectweb.asm.Opcodes.ACC_SUPER;
import static org.objectweb.asm.Opcodes.ACONST_NULL;
import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.ASM9;
import static org.objectweb.asm.Opcodes.ATHROW;
import static org.objectweb.asm.Opcodes.CHECKCAST;
import static org.objectweb.asm.Opcodes.INVOKEINTERFACE;
import static org.objectweb.asm.Opcodes.INVOKESPECIAL;
import static org.objectweb.asm.Opcodes.INVOKEVIRTUAL;
import static org.objectweb.asm.Opcodes.IRETURN;
import static org.objectweb.asm.Opcodes.RETURN;
import static org.objectweb.asm.Opcodes.V17;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.functions.Operator;
import org.drools.model.functions.Predicate2;
import org.drools.modelcompiler.dsl.pattern.D;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/**
 * Puts conditions into one class: Drools makes a class of each, and a fresh JVM would load hundreds for its first verdict. The code
 * of each is taken over as Drools compiled it; the class is asked with the number of the condition and the fact.
 */
final class ConditionTable {
    private static final String TEST = "test";
    private static final String OBJECT = "java/lang/Object";
    private static final String TWO = "(L" + OBJECT + ";L" + OBJECT + ";)Z";
    private static final String PATTERNS = Type.getInternalName(D.class);
    private static final String OPERATOR = Type.getInternalName(Operator.class);
    private static final String NUMBER = "java/lang/Integer";

    private final String name;
    private final ClassWriter table = new ClassWriter(ClassWriter.COMPUTE_FRAMES);
    private final List<String> signatures = new ArrayList<>();

    ConditionTable(String className) {
        name = className.replace('.', '/');
        table.visit(V17, ACC_PUBLIC | ACC_FINAL | ACC_SUPER, name, null, OBJECT, new String[] {
            Type.getInternalName(Predicate2.class)
        });
        MethodVisitor make = table.visitMethod(ACC_PUBLIC, "<init>", "()V", null, null);
        make.visitCode();
        make.visitVarInsn(ALOAD, 0);
        make.visitMethodInsn(INVOKESPECIAL, OBJECT, "<init>", "()V", false);
        make.visitInsn(RETURN);
        make.visitMaxs(0, 0);
        make.visitEnd();
    }

    int size() {
        return signatures.size();
    }

    /** Takes over the condition of a class; its number is how many there were before. */
    void add(byte[] condition) {
        int before = size();
        new ClassReader(condition).accept(new TestMethod(), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        if (size() != before + 1) {
            throw unknownForm();
        }
    }

    private static IllegalStateException unknownForm() {
        return new IllegalStateException("rules: Drools compiled a condition to another form than is known."
                + "\nMaybe the rules were compiled by another version of Drools?");
    }

    /** Returns the class. */
    byte[] bytes() {
        MethodVisitor test = table.visitMethod(ACC_PUBLIC | ACC_FINAL, TEST, TWO, null, null);
        test.visitCode();
        test.visitVarInsn(ALOAD, 1);
        test.visitTypeInsn(CHECKCAST, NUMBER);
        test.visitMethodInsn(INVOKEVIRTUAL, NUMBER, "intValue", "()I", false);
        Label[] labels = signatures.stream().map(each -> new Label()).toArray(Label[]::new);
        Label none = new Label();
        test.visitTableSwitchInsn(0, labels.length - 1, none, labels);
        for (int number = 0; number < labels.length; number++) {
            String signature = signatures.get(number);
            test.visitLabel(labels[number]);
            test.visitVarInsn(ALOAD, 0);
            test.visitVarInsn(ALOAD, 2);
            test.visitTypeInsn(CHECKCAST, Type.getArgumentTypes(signature)[0].getInternalName());
            test.visitMethodInsn(INVOKESPECIAL, name, TEST + number, signature, false);
            test.visitInsn(IRETURN);
        }
        test.visitLabel(none);
        test.visitInsn(ACONST_NULL);
        test.visitInsn(ATHROW);
        test.visitMaxs(0, 0);
        test.visitEnd();
        table.visitEnd();
        return table.toByteArray();
    }

    /** The method that tests a fact of its own type; the one that takes any object only calls it. */
    private final class TestMethod extends ClassVisitor {
        TestMethod() {
            super(ASM9);
        }

        @Override
        public @Nullable MethodVisitor visitMethod(
                int access, String method, String takes, @Nullable String generic, String @Nullable [] thrown) {
            if (!method.equals(TEST) || takes.equals("(L" + OBJECT + ";)Z")) {
                return null;
            }
            signatures.add(takes);
            return new Code(table.visitMethod(ACC_PRIVATE, TEST + (size() - 1), takes, null, thrown));
        }
    }

    /** Asks an operator itself: the language of patterns, through which Drools does it, is sixty classes. */
    private static final class Code extends MethodVisitor {
        Code(MethodVisitor into) {
            super(ASM9, into);
        }

        /** The code behind it would stay in the class that is left. */
        @Override
        public void visitInvokeDynamicInsn(String method, String takes, Handle maker, Object... arguments) {
            throw unknownForm();
        }

        @Override
        public void visitMethodInsn(int call, String owner, String method, String takes, boolean onInterface) {
            if (owner.equals(PATTERNS) && takes.startsWith("(L" + OPERATOR + ";")) {
                super.visitMethodInsn(INVOKEINTERFACE, OPERATOR, TEST, TWO, true);
            } else {
                super.visitMethodInsn(call, owner, method, takes, onInterface);
            }
        }
    }
}
