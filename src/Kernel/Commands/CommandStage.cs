namespace LaBelleCerise.Kernel.Commands;

/// <summary>What must be done before a command of the host runs.</summary>
public enum CommandStage
{
    /// <summary>The configuration is checked; the stores are as they are.</summary>
    Configured,

    /// <summary>Every store is at the schema of this version.</summary>
    Migrated,
}
