using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Consent.Registers;

/// <summary>Someone outside who receives data: a line of the policy and of the transfer register (promises S18, S58).</summary>
internal sealed record RecipientEntry
{
    public required Recipient Key { get; init; }

    /// <summary>The company's name; empty where the shop's owner chooses it (<see cref="PrivacyOptions"/>).</summary>
    public required string Name { get; init; }

    /// <summary>What it is to us: processor, controller of its own, authority.</summary>
    public required LocalText Role { get; init; }

    /// <summary>What it receives and for what.</summary>
    public required LocalText Receives { get; init; }

    /// <summary>Where it stands: country code.</summary>
    public required string Country { get; init; }

    /// <summary>The contract or law under which it receives.</summary>
    public required LocalText Contract { get; init; }

    /// <summary>Where data may go outside the EEA; null when they stay inside.</summary>
    public LocalText? Transfer { get; init; }

    /// <summary>What makes that transfer lawful, best first; empty when data stay inside the EEA.</summary>
    public IReadOnlyList<TransferTool> Tools { get; init; } = [];

    /// <summary>True when nothing may go there before staff put the contract's date into the register (law P19, promise S50).</summary>
    public bool NeedsContract { get; init; }

    /// <summary>True for an authority that receives under a law: there is no contract to keep.</summary>
    public bool IsByLaw { get; init; }

    /// <summary>True when the shop goes on without it, so that a lapsed contract, tool or review stops it (law N13).</summary>
    public bool CanStop { get; init; }

    /// <summary>When the entry must be looked at again, until staff set another day.</summary>
    public required DateOnly ReviewBy { get; init; }

    /// <summary>Supervision and registration, as printed (promise S18).</summary>
    public LocalText? Facts { get; init; }

    /// <summary>True when the shop cannot run without it, so it is told whether or not a register class names it.</summary>
    public bool IsAlways { get; init; } = true;
}
