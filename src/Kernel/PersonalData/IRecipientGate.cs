namespace LaBelleCerise.Kernel.PersonalData;

/// <summary>Says whether data may go to a recipient at this moment: its contract, its transfer tool and its review hold and nobody stopped it (law N13, ADR 0037).</summary>
/// <remarks>Ask just before sending or before letting a recipient's script onto a page; do not remember the answer.</remarks>
public interface IRecipientGate
{
    /// <summary>Whether the recipient may receive now; false for one that the register does not know.</summary>
    bool MayReceive(Recipient recipient);
}
