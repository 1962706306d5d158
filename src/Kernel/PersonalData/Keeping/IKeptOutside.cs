namespace LaBelleCerise.Kernel.PersonalData.Keeping;

/// <summary>What a module keeps of its rows outside its store (a mail as a file): goes with them.</summary>
public interface IKeptOutside
{
    /// <summary>Removes it; doing it twice is harmless, for the rows go only after it.</summary>
    void Forget(IReadOnlyList<object> rows);
}
