package io.complaintrules.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.MethodRemapper;
import org.objectweb.asm.commons.SimpleRemapper;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Gathers the conditions that Drools compiled, a class for each, into few classes of {@link CompiledConditions}. Hundreds of small classes
 * cost a cold start more than all the rest of it, and calls through hundreds of implementations of one interface cost every
 * assessment.
 */
final class ConditionWriter {
    private static final String PARENT = Type.getInternalName(CompiledConditions.class);
    private static final String UNKNOWN = Type.getInternalName(IllegalArgumentException.class);
    private static final String TEST = "test";
    /** As long as those that Drools puts into its names. */
    private static final int DIGEST = 32;

    private final Map<String, byte[]> classes;
    private final String prefix;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /**
     * Takes compiled rules.
     *
     * @param classes the classes by resource name
     * @param digest SHA-256 over the rules, hex: a name of their own keeps the conditions of two rule bases apart
     */
    ConditionWriter(Map<String, byte[]> classes, String digest) {
        this.classes = classes;
        this.prefix = RuleCompiler.PACKAGE.replace('.', '/') + "/Conditions"
                + digest.substring(0, DIGEST).toUpperCase(Locale.ROOT) + "_";
    }

    /** Returns the number of a condition, a new one where its class was not seen before. */
    int number(String type) {
        return numbers.computeIfAbsent(type, seen -> numbers.size());
    }

    /** Returns the classes, by resource name, in the order of the numbers. */
    Map<String, byte[]> classes() {
        List<String> types = List.copyOf(numbers.keySet());
        Map<String, byte[]> written = new LinkedHashMap<>();
        for (int from = 0; from < types.size(); from += CompiledConditions.EACH) {
            String name = prefix + from / CompiledConditions.EACH;
            written.put(
                    name + ".class",
                    write(name, types.subList(from, Math.min(from + CompiledConditions.EACH, types.size()))));
        }
        return written;
    }

    private byte[] write(String name, List<String> types) {
        ClassWriter out = new ClassWriter(0);
        out.visit(Opcodes.V17, Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL | Opcodes.ACC_SUPER, name, null, PARENT, null);
        constructor(out);
        List<Type> tests = new ArrayList<>(types.size());
        for (String type : types) {
            tests.add(gather(type.replace('.', '/'), name, method(tests.size()), out));
        }
        dispatch(name, tests, out);
        out.visitEnd();
        return out.toByteArray();
    }

    private static String method(int number) {
        return "condition" + number;
    }

    private static void constructor(ClassWriter out) {
        MethodVisitor code = out.visitMethod(Opcodes.ACC_PUBLIC, "<init>", "()V", null, null);
        code.visitCode();
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, PARENT, "<init>", "()V", false);
        code.visitInsn(Opcodes.RETURN);
        code.visitMaxs(1, 1);
        code.visitEnd();
    }

    /** Writes what tests a fact under a name of its own; returns its type. */
    private Type gather(String from, String to, String as, ClassWriter out) {
        ClassNode compiled = new ClassNode();
        new ClassReader(Objects.requireNonNull(classes.get(from + ".class"), from))
                .accept(compiled, ClassReader.SKIP_DEBUG);
        MethodNode test = compiled.methods.stream()
                .filter(method -> method.name.equals(TEST) && (method.access & Opcodes.ACC_BRIDGE) == 0)
                .findFirst()
                .orElseThrow();
        MethodVisitor code = out.visitMethod(Opcodes.ACC_PRIVATE, as, test.desc, null, null);
        if (standsAlone(test, from)) {
            test.accept(new MethodRemapper(code, new SimpleRemapper(Opcodes.ASM9, from, to)));
        } else {
            delegate(code, from, test.desc);
        }
        return Type.getMethodType(test.desc);
    }

    /** Whether a method needs nothing else of its class: no field, as the pattern of {@code matches}, and no lambda. */
    private static boolean standsAlone(MethodNode method, String type) {
        for (AbstractInsnNode step : method.instructions) {
            if (step instanceof InvokeDynamicInsnNode
                    || (step instanceof FieldInsnNode field && field.owner.equals(type))
                    || (step instanceof MethodInsnNode call && call.owner.equals(type))) {
                return false;
            }
        }
        return true;
    }

    private static void delegate(MethodVisitor code, String to, String descriptor) {
        code.visitCode();
        code.visitFieldInsn(
                Opcodes.GETSTATIC, to, "INSTANCE", Type.getObjectType(to).getDescriptor());
        code.visitVarInsn(Opcodes.ALOAD, 1);
        code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, to, TEST, descriptor, false);
        code.visitInsn(Opcodes.IRETURN);
        code.visitMaxs(2, 2);
        code.visitEnd();
    }

    /** Writes the method that the parent leaves open: a switch over the number that calls the copied ones. */
    private static void dispatch(String name, List<Type> tests, ClassWriter out) {
        MethodVisitor code = out.visitMethod(Opcodes.ACC_PUBLIC, TEST, "(ILjava/lang/Object;)Z", null, null);
        Label[] labels = tests.stream().map(test -> new Label()).toArray(Label[]::new);
        Label unknown = new Label();
        code.visitCode();
        code.visitVarInsn(Opcodes.ILOAD, 1);
        code.visitTableSwitchInsn(0, tests.size() - 1, unknown, labels);
        for (int number = 0; number < tests.size(); number++) {
            Type test = tests.get(number);
            code.visitLabel(labels[number]);
            code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitVarInsn(Opcodes.ALOAD, 2);
            code.visitTypeInsn(Opcodes.CHECKCAST, test.getArgumentTypes()[0].getInternalName());
            code.visitMethodInsn(Opcodes.INVOKESPECIAL, name, method(number), test.getDescriptor(), false);
            code.visitInsn(Opcodes.IRETURN);
        }
        code.visitLabel(unknown);
        code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
        code.visitTypeInsn(Opcodes.NEW, UNKNOWN);
        code.visitInsn(Opcodes.DUP);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, UNKNOWN, "<init>", "()V", false);
        code.visitInsn(Opcodes.ATHROW);
        code.visitMaxs(2, 3);
        code.visitEnd();
    }
}
