using Mono.Cecil;

namespace LaBelleCerise.Architecture.Tests.Repository;

/// <summary>Reads what compiled code calls and touches.</summary>
internal static class Instructions
{
    extension(TypeDefinition type)
    {
        /// <summary>Every method that this type's own methods call or take the address of.</summary>
        public IEnumerable<MethodReference> Calls() => type.Methods.Where(m => m.HasBody).SelectMany(m => m.Body.Instructions)
            .Select(i => i.Operand).OfType<MethodReference>();

        /// <summary>Every type that this type's members name: bases, fields, parameters, calls.</summary>
        public IEnumerable<TypeReference> Touches()
        {
            IEnumerable<TypeReference?> direct =
            [
                type.BaseType,
                .. type.Interfaces.Select(i => i.InterfaceType),
                .. type.Fields.Select(f => f.FieldType),
                .. type.CustomAttributes.Select(a => a.AttributeType),
                .. type.Methods.SelectMany(m => m.Parameters.Select(p => p.ParameterType).Append(m.ReturnType)),
                .. type.Calls().SelectMany(c => c.Parameters.Select(p => p.ParameterType).Append(c.ReturnType).Append(c.DeclaringType)),
                .. type.Methods.Where(m => m.HasBody).SelectMany(m => m.Body.Variables).Select(v => v.VariableType),
                .. type.Methods.Where(m => m.HasBody).SelectMany(m => m.Body.Instructions).Select(i => i.Operand).OfType<TypeReference>(),
            ];
            return direct.OfType<TypeReference>().SelectMany(Parts);
        }
    }

    private static IEnumerable<TypeReference> Parts(TypeReference type) => type switch
    {
        GenericInstanceType generic => generic.GenericArguments.SelectMany(Parts).Append(generic.ElementType),
        TypeSpecification wrapped => Parts(wrapped.ElementType),
        _ => [type],
    };
}
