package be.socialekaart.fields.forms;

import static be.socialekaart.fields.Json.json;

import tools.jackson.databind.JsonNode;

/** A fiche in which every field has a value, as the register writes it. */
final class AFiche {

    private AFiche() {}

    static JsonNode full() {
        return json("""
                {'kind':'ORGANISATION','status':'ACTIVE','name':'Huis van het Kind','legalName':'Huis vzw',
                 'kboNumber':'0720947550','establishmentNumber':'2000000339','rizivNumber':'11530231003',
                 'purpose':'Raad & daad\\nvoor ouders','audience':'Iedereen','registration':'Bel ons','cost':'Gratis',
                 'languages':['nl','fr','sw'],'ages':{'from':0,'to':18},'rubrieken':['14.04.01','ocmw'],
                 'addresses':[
                   {'kind':'VISIT','primary':true,'street':'Kerkstraat','number':'12','box':'3','postcode':'9040',
                    'municipality':'Gent','place':'Sint-Amandsberg','nisCode':'44021','lat':51.05678,'lon':3.75},
                   {'kind':'POST','primary':false,'street':'Dorp','number':'z/n','postcode':'3700',
                    'municipality':'Tongeren-Borgloon','place':'Tongeren','nisCode':'73111','lat':50.7,'lon':5.4}],
                 'phones':[{'value':'+3292000000','label':'onthaal','primary':true},{'value':'1712','primary':false}],
                 'emails':[{'value':'info@voorbeeld.be','primary':true}],
                 'websites':[{'value':'https://www.voorbeeld.be','primary':true}],
                 'openingHours':{'MON':[{'from':'09:00','to':'12:00','kind':'OPEN'},
                                        {'from':'13:00','to':'17:00','kind':'BY_APPOINTMENT'}],
                                 'FRI':[{'from':'00:00','to':'24:00','kind':'PHONE'}]},
                 'openingExceptions':[{'from':'2026-12-24','to':'2027-01-01','note':'verlof'},
                                      {'from':'2026-07-01','to':'2026-08-31',
                                       'hours':[{'from':'09:00','to':'12:00','kind':'OPEN'}]}],
                 'temporaryClosure':{'from':'2027-02-01','to':'2999-02-14','reason':'verbouwing'},
                 'closure':{'from':'2999-12-31','reason':'opgegaan in een ander huis'},
                 'homeVisits':['44021','37022'],'alsoServes':['elz:schelde-en-leie','prov:limburg','elz:gent'],
                 'recognitions':[{'source':'zorg','number':'PE123','kind':'ERKENNING','type':'WZC','status':'GRANTED'}],
                 'practitioners':[{'name':'An Peeters','discipline':'arts','rizivNumber':'11530231003'}]}
                """);
    }
}
