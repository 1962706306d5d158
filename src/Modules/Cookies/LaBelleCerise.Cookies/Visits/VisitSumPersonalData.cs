using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Cookies.Visits;

/// <summary>Sums: nobody is in them, so they are kept and never exported.</summary>
internal sealed class VisitSumPersonalData : RegisterOf<VisitSum>
{
    public VisitSumPersonalData() => IsNotPersonal(s => s.Day, s => s.Route, s => s.Culture, s => s.Duration, s => s.Count);
}
