using System.Buffers.Binary;
using System.Reflection;
using System.Reflection.Emit;

namespace Unknot.Tests.House;

/// <summary>Which types a type uses: in its signatures, its attributes and the bodies of its methods.</summary>
internal static class TypesUsed
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> s_opCodes = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value);

    public static IReadOnlySet<Type> By(Type type)
    {
        HashSet<Type> used = [];
        Add(used, type.BaseType);
        AddAll(used, type.GetInterfaces());
        AddAll(used, type.GetCustomAttributesData().Select(a => a.AttributeType));
        AddAll(used, type.GetFields(Declared).Select(f => f.FieldType));
        AddAll(used, type.GetProperties(Declared).Select(p => p.PropertyType));
        foreach (MethodBase method in type.GetMethods(Declared).Concat<MethodBase>(type.GetConstructors(Declared)))
        {
            AddMethod(used, method);
        }

        return used;
    }

    private static void AddMethod(HashSet<Type> used, MethodBase method)
    {
        AddAll(used, method.GetParameters().Select(p => p.ParameterType));
        Add(used, (method as MethodInfo)?.ReturnType);
        if (method.GetMethodBody() is not { } body)
        {
            return;
        }

        AddAll(used, body.LocalVariables.Select(v => v.LocalType));
        Type[] ofType = method.DeclaringType is { IsGenericType: true } generic ? generic.GetGenericArguments() : [];
        Type[] ofMethod = method.IsGenericMethod ? method.GetGenericArguments() : [];
        foreach (int token in Tokens(body.GetILAsByteArray() ?? []))
        {
            switch (method.Module.ResolveMember(token, ofType, ofMethod))
            {
                case Type named:
                    Add(used, named);
                    break;
                case MethodInfo called:
                    Add(used, called.DeclaringType);
                    Add(used, called.ReturnType);
                    AddAll(used, called.IsGenericMethod ? called.GetGenericArguments() : []);
                    break;
                case { } member:
                    Add(used, member.DeclaringType);
                    break;
            }
        }
    }

    /// <summary>The tokens of types, fields and methods in a method's code.</summary>
    private static IEnumerable<int> Tokens(byte[] code)
    {
        int at = 0;
        while (at < code.Length)
        {
            short value = code[at++];
            if (value == 0xFE)
            {
                value = unchecked((short)(0xFE00 | code[at++]));
            }

            OpCode operation = s_opCodes[value];
            switch (operation.OperandType)
            {
                case OperandType.InlineType or OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok:
                    yield return BinaryPrimitives.ReadInt32LittleEndian(code.AsSpan(at, 4));
                    at += 4;
                    break;
                case OperandType.InlineNone:
                    break;
                case OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar:
                    at += 1;
                    break;
                case OperandType.InlineVar:
                    at += 2;
                    break;
                case OperandType.InlineI8 or OperandType.InlineR:
                    at += 8;
                    break;
                case OperandType.InlineSwitch:
                    at += 4 + (4 * BinaryPrimitives.ReadInt32LittleEndian(code.AsSpan(at, 4)));
                    break;
                default:
                    at += 4;
                    break;
            }
        }
    }

    private static void AddAll(HashSet<Type> used, IEnumerable<Type> types)
    {
        foreach (Type type in types)
        {
            Add(used, type);
        }
    }

    private static void Add(HashSet<Type> used, Type? type)
    {
        if (type is null || type.IsGenericParameter)
        {
            return;
        }

        if (type.HasElementType)
        {
            Add(used, type.GetElementType());
            return;
        }

        if (type.IsConstructedGenericType)
        {
            AddAll(used, type.GetGenericArguments());
            type = type.GetGenericTypeDefinition();
        }

        used.Add(type);
    }
}
