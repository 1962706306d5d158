namespace LaBelleCerise.Kernel.Commands;

/// <summary>Names the store of a command that writes to a second store of its module.</summary>
/// <param name="dbType">The database class.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class UsesStoreAttribute(Type dbType) : Attribute
{
    /// <summary>The database class.</summary>
    public Type DbType { get; } = dbType;
}
