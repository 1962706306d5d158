using System.Linq.Expressions;

namespace LaBelleCerise.Kernel.PersonalData.Outgoing;

/// <summary>Everything that leaves to one recipient, field by field; a field that stands here as nothing is one too many, and a test on the real traffic says so (ADR 0040).</summary>
/// <remarks>A personal field names the register's property: the register must list this recipient for it.</remarks>
public abstract class OutgoingContract(Recipient recipient)
{
    private readonly Dictionary<string, OutgoingField> fields = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> addresses = [];

    /// <summary>Who receives.</summary>
    public Recipient Recipient { get; } = recipient;

    /// <summary>The fields by their path.</summary>
    public IReadOnlyDictionary<string, OutgoingField> Fields => fields;

    /// <summary>What is called: <c>POST /orders</c>; a star stands for one part of the path.</summary>
    public IReadOnlyList<string> Addresses => addresses;

    /// <summary>What stands in a message and not in this contract.</summary>
    public IEnumerable<string> TooMuch(IEnumerable<string> paths) => paths.Where(p => !fields.ContainsKey(p)).Distinct().Order(StringComparer.Ordinal);

    /// <summary>What the register does not allow this recipient: such a contract may not be.</summary>
    public IEnumerable<string> NotInRegister(PersonalDataRegister register) =>
        from field in fields.Values
        where field.Entity is not null && register.Of(field.Entity)?.Personal.GetValueOrDefault(field.Property!)?.Treatment.Recipients.Contains(Recipient) is not true
        select $"{field.Path} ({field.Entity!.Name}.{field.Property})";

    /// <summary>Lists what is called.</summary>
    protected void Calls(params string[] called) => addresses.AddRange(called);

    /// <summary>A personal field that comes from a stored property.</summary>
    protected void Carries<T>(string path, Expression<Func<T, object?>> property) =>
        fields.Add(path, new OutgoingField(path, typeof(T), ((property.Body as UnaryExpression)?.Operand as MemberExpression ?? (MemberExpression)property.Body).Member.Name, null, null));

    /// <summary>A personal field that is passed on without coming from a stored property: an IP address.</summary>
    protected void Passes(string path, Purpose purpose, DataCategory category) => fields.Add(path, new OutgoingField(path, null, null, purpose, category));

    /// <summary>Fields that say nothing about a person.</summary>
    protected void IsNotPersonal(params string[] paths)
    {
        foreach (var path in paths)
        {
            fields.Add(path, new OutgoingField(path, null, null, null, null));
        }
    }
}
