namespace LaBelleCerise.Modules.Tests.Kernel.Played;

public class KeepNoteInSecond : KeepNote<SecondDb>
{
    public KeepNoteInSecond(SecondDb db, PlayedFaults faults)
        : base(db, faults)
    {
        if (faults.SecondCannotBeMade)
        {
            throw new InvalidOperationException("made to fail while it is made");
        }
    }
}
