namespace LaBelleCerise.Kernel.Announcements;

/// <summary>The stable name under which an announcement is stored and sent, whatever its class is called: <c>module.what-happened.v1</c>.</summary>
/// <param name="name">Unique over all modules.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class WireNameAttribute(string name) : Attribute
{
    /// <summary>The stored name.</summary>
    public string Name { get; } = name;
}
