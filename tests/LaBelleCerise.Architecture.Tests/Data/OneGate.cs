using LaBelleCerise.Architecture.Tests.Repository;
using LaBelleCerise.Architecture.Tests.Rules;
using Mono.Cecil;

namespace LaBelleCerise.Architecture.Tests.Data;

internal sealed class OneGate(IReadOnlySet<string> personal) : Rule<TypeDefinition>(
    "Personal data are reached only through ModuleDb.Open",
    "The gate states the purpose, writes the read log for staff and hides restricted persons; a set beside it does none of that.",
    "0003",
    "Call db.Open<T>(Opening.ByPerson(...), BySystem(...), ByLaw(...)) or staffReads.Open(...); add rows with db.Add(row).")
{
    /// <summary>By outermost class, each with its reason.</summary>
    private static readonly Dictionary<string, string> Allowed = new()
    {
        ["LaBelleCerise.Accounts.Staff.StaffStore"] = "Identity asks for its own store; it reads one row by key while somebody proves who they are",
        ["LaBelleCerise.Accounts.Shoppers.ShopperStore"] = "as StaffStore, for shoppers",
    };

    private static readonly string[] Ungated = ["Set", "Find", "FindAsync"];

    public override IEnumerable<string> Check(IReadOnlyList<TypeDefinition> examined) =>
    [
        .. from type in examined
           from property in type.Properties
           let set = property.PropertyType as GenericInstanceType
           where set?.ElementType.Name == "DbSet`1" && IsPersonal(set.GenericArguments[0])
           select $"{type.FullName}.{property.Name} is an open set of {set.GenericArguments[0].FullName}",
        .. from type in examined
           where !Allowed.ContainsKey(Assemblies.Outermost(type).FullName)
           from call in type.Calls().OfType<GenericInstanceMethod>()
           where Ungated.Contains(call.Name) && call.DeclaringType.Name.EndsWith("DbContext", StringComparison.Ordinal)
               && (IsPersonal(call.GenericArguments[0]) || call.GenericArguments[0] is GenericParameter)
           select $"{Assemblies.Outermost(type).FullName} calls {call.Name}<{call.GenericArguments[0].FullName}>() past the gate",
    ];

    private bool IsPersonal(TypeReference type) => personal.Contains(type.FullName.Replace('/', '+'));
}
