namespace LaBelleCerise.Kernel.PersonalData;

/// <summary>Code tried to store a person without saying how and when we came by the data (promise S5); always a bug.</summary>
public sealed class PersonWithoutSourceException : InvalidOperationException
{
    /// <summary>Names the kind of row.</summary>
    public PersonWithoutSourceException(string entity)
        : base($"A {entity} says neither how nor when we came by the data (promise S5): set Source and CollectedAt.")
    {
    }

    /// <summary>Without detail.</summary>
    public PersonWithoutSourceException()
    {
    }

    /// <summary>With a cause.</summary>
    public PersonWithoutSourceException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
